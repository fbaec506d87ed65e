import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { run as runTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { findChromium } from './chromium.ts';
import { run } from './run.ts';
import { unitTestFiles } from './unit-tests.ts';

/** `npm test`: everything that has to hold before a change lands, in the order in which it fails fastest, and one summary at the end. */
interface Result {
	passed: number;
	failed: number;
	skipped: number;
}

/** A command that passes or fails as a whole. */
const command =
	(name: string, args: string[], options = {}) =>
	async (): Promise<Result> => {
		const ok = (await run(name, args, options)) === 0;
		return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
	};

/** Tests of Node's test runner. */
const nodeTests = (files: string[]) => (): Promise<Result> => {
	const result: Result = { passed: 0, failed: 0, skipped: 0 };
	return new Promise((resolve) => {
		// `true` would leave one processor idle, which on a machine with two is half of it.
		const stream = runTests({ files, concurrency: availableParallelism() });
		stream.on('test:pass', ({ skip }) => (skip ? result.skipped++ : result.passed++));
		stream.on('test:fail', () => result.failed++);
		stream.on('end', () => resolve(result));
		stream.compose(spec).pipe(process.stdout);
	});
};

async function browser(): Promise<Result> {
	process.env['CHROMIUM_PATH'] = await findChromium();
	await run('playwright', ['test', '-c', 'e2e']);
	const { stats } = JSON.parse(readFileSync('test-results/browser.json', 'utf8')) as { stats: Record<string, number> };
	const count = (key: string) => stats[key] ?? 0;
	// No test at all means that the run itself broke.
	return {
		passed: count('expected'),
		failed: count('unexpected') + count('flaky') || (count('expected') === 0 ? 1 : 0),
		skipped: count('skipped'),
	};
}

const steps: [name: string, step: () => Promise<Result>][] = [
	['format and lint', command('biome', ['check', '--error-on-warnings', '.'])],
	['content', command('node', ['src/scripts/check-content.ts'])],
	['supply chain', command('node', ['src/scripts/check-supply.ts'])],
	['types', command('astro', ['check', '--minimumFailingSeverity', 'warning'])],
	['unit tests', nodeTests(unitTestFiles())],
	['build', command('astro', ['build'], { output: 'on failure' })],
	['old browsers', command('node', ['src/scripts/check-browsers.ts'])],
	['budgets', command('node', ['src/scripts/check-budgets.ts'])],
	['search', command('node', ['src/scripts/check-search.ts'])],
	['same again', command('node', ['src/scripts/check-reproducible.ts'])],
	['second site', command('node', ['src/scripts/build-variant.ts'])],
	['machines', command('node', ['src/scripts/check-machines.ts', 'dist', '.cache/variant/dist'])],
	['hosts', nodeTests([resolve('src/scripts/check-hosts.ts')])],
	['browser tests', browser],
];

const rows: string[] = [];
const total: Result = { passed: 0, failed: 0, skipped: 0 };
for (const [name, step] of steps) {
	console.log(`\n── ${name} ──`);
	const start = performance.now();
	const { passed, failed, skipped } = await step();
	const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
	rows.push(
		`${failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(16)} ${seconds} s   ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''}`,
	);
	total.passed += passed;
	total.failed += failed;
	total.skipped += skipped;
	// Browser tests of a site that was not built would only test the last one.
	if (failed > 0 && (name === 'build' || name === 'second site')) break;
}
console.log(`\n── summary ──\n${rows.join('\n')}\n\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
