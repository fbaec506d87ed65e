import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkerPath, checkers } from '../checkers/registry.ts';
import { loadPublishedContent } from '../content-model/published.ts';
import { measured } from './bench/checkers.ts';
import { readIsland, sentBytes, withImports } from './bench/island.ts';

/**
 * `npm run bench:checkers`, on a built site: the bytes (Brotli) that each checker adds to its page in each language, by when they are
 * loaded, and the time of a verdict. Exit 1 above the limits.
 */
const mostMilliseconds = 1;

const dist = resolve('dist');
const scripts = join(dist, '_astro');
const read = (...path: string[]) => readFileSync(join(dist, ...path), 'utf8');
const bytesOf = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + sentBytes(read('_astro', name)), 0);
const line = (what: string, bytes: number) => console.log(`  ${what.padEnd(24)} ${String(bytes).padStart(6)} bytes`);

const { data } = loadPublishedContent(resolve('.'));

for (const checker of checkers) {
	const { id: name, budget } = checker;
	const page = checkerPath(checker, data.questions);
	for (const { id } of data.locales) {
		const { htmlBytes, scripts: first, anyway, texts } = readIsland(read(id, page, 'index.html'));
		const loaded = withImports(scripts, anyway).now;
		/** Astro's own script, which a reader of one checker has for all. */
		const astroBytes = bytesOf(anyway.filter((script) => script.startsWith('islands.')));
		/** Bytes of the scripts that come with some scripts and are not there yet. */
		const load = (names: readonly string[]) => {
			const more = [...withImports(scripts, names).now].filter((script) => !loaded.has(script));
			for (const script of more) loaded.add(script);
			return bytesOf(more);
		};
		const { onDemand: lazy } = withImports(scripts, first);
		const nearBytes = load(first);
		const textBytes = sentBytes(read(texts));
		console.log(`${name}, ${id}`);
		line('in the page', htmlBytes);
		line('with the page: Astro', astroBytes);
		line('near the view', nearBytes);
		const sizes = budget.onDemand.map(({ what, script, bytes: most }) => {
			const wanted = [...lazy].filter((file) => file.startsWith(`${script}.`));
			if (wanted.length === 0) throw new Error(`${name}: no script is loaded on demand for "${what}"`);
			const bytes = load(wanted);
			if (bytes > most) process.exitCode = 1;
			return { what, bytes };
		});
		line('on first use: texts', textBytes);
		for (const { what, bytes } of sizes) line(what, bytes);
		line('up to the first answer', htmlBytes + astroBytes + nearBytes + textBytes + (sizes[0]?.bytes ?? 0));
		if (nearBytes > budget.nearView) process.exitCode = 1;
	}
	const { verdict, large } = measured[name];
	const { median, slow } = verdict();
	console.log(`  ${'a verdict'.padEnd(24)} ${median.toFixed(3)} ms (median), ${slow.toFixed(3)} ms (slowest hundredth)`);
	const [what, milliseconds] = large?.() ?? [];
	if (what) console.log(`  ${what.padEnd(24)} ${milliseconds?.toFixed(0)} ms`);
	if (median >= mostMilliseconds) process.exitCode = 1;
}
if (process.exitCode === 1)
	console.log(`Above a limit: the budget of the checker in its src/checkers/<id>/checker.ts, or ${mostMilliseconds} ms for a verdict.`);
