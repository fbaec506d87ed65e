import { checkers } from '../checkers/registry.ts';
import { measured } from './bench/checkers.ts';

/**
 * `npm run bench:checkers`: time of one verdict of each checker, and of a large task. Exit status 1 over the limit (milliseconds per
 * verdict). Bytes are checked by check:budgets.
 */
const maxMilliseconds = 1;

for (const { id } of checkers) {
	const { verdict, large } = measured[id];
	const { median, slow } = verdict();
	console.log(`${id}: a verdict takes ${median.toFixed(3)} ms (median), ${slow.toFixed(3)} ms (slowest hundredth)`);
	const [what, milliseconds] = large?.() ?? [];
	if (what) console.log(`  ${what}: ${milliseconds?.toFixed(0)} ms`);
	if (median >= maxMilliseconds) process.exitCode = 1;
}
if (process.exitCode === 1) console.log(`A verdict may take ${maxMilliseconds} ms.`);
