import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { findChromium } from './chromium.ts';
import { run } from './run.ts';
import { unitTestFiles } from './unit-tests.ts';

/** `npm test`: everything that has to pass before a change lands, ordered so that failures come early, with one summary at the end. */
interface Result {
	passed: number;
	failed: number;
	skipped: number;
	/** Lines below the result in the summary: the failed tests. */
	names: string[];
}

/** A command that passes or fails as a whole. */
const command =
	(name: string, args: string[], options = {}) =>
	async (): Promise<Result> => {
		const ok = (await run(name, args, options)) === 0;
		return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, names: [] };
	};

/** Runs test files with Node's test runner in one process: a process per file would take longer than most files. */
async function nodeTests(name: string, files: readonly string[]): Promise<Result> {
	const counts = `test-results/${name}.json`;
	mkdirSync('test-results', { recursive: true });
	rmSync(counts, { force: true });
	const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=./src/scripts/count-tests.ts'];
	const code = await run('node', ['--test', '--test-isolation=none', ...reporters, `--test-reporter-destination=${counts}`, ...files]);
	const written = existsSync(counts) ? readFileSync(counts, 'utf8') : '';
	const result: Result = written ? JSON.parse(written) : { passed: 0, failed: 0, skipped: 0, names: [] };
	// If the runner itself fails, the run failed, whatever passed before.
	return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
}

const sum = (results: readonly Result[]): Result => ({
	passed: results.reduce((all, { passed }) => all + passed, 0),
	failed: results.reduce((all, { failed }) => all + failed, 0),
	skipped: results.reduce((all, { skipped }) => all + skipped, 0),
	names: results.flatMap(({ names }) => names),
});

/** Unit tests, with the files distributed over the processors. */
async function unitTests(): Promise<Result> {
	const shares = Array.from({ length: availableParallelism() }, (_, share) => share);
	const shareOf = (share: number) => unitTestFiles().filter((_, place) => place % shares.length === share);
	return sum(await Promise.all(shares.map((share) => nodeTests(`unit-${share}`, shareOf(share)))));
}

/** As Playwright counts tests in its JSON report. */
type BrowserStatus = 'expected' | 'unexpected' | 'flaky' | 'skipped';

async function browser(): Promise<Result> {
	process.env['CHROMIUM_PATH'] = await findChromium();
	await run('playwright', ['test', '-c', 'e2e']);
	const { stats } = JSON.parse(readFileSync('test-results/browser.json', 'utf8')) as { stats: Record<BrowserStatus, number> };
	const { expected, unexpected, flaky, skipped } = stats;
	return {
		passed: expected + flaky,
		// No tests at all means that the runner itself failed.
		failed: unexpected || (expected === 0 ? 1 : 0),
		skipped,
		names: unexpected + flaky > 0 ? ['Playwright lists them above; those called "flaky" passed on the second try.'] : [],
	};
}

type Step = [name: string, step: () => Promise<Result>];

/** Steps in order; those in one line run in parallel, since each alone would leave a processor idle. */
const steps: Step[][] = [
	[
		['format and lint', command('biome', ['check', '--error-on-warnings', '.'])],
		['content', command('node', ['src/scripts/check-content.ts'])],
		['supply chain', command('node', ['src/scripts/check-supply.ts'])],
		['nothing unused', command('knip', ['--no-progress', '--treat-config-hints-as-errors'])],
	],
	[
		['types', command('astro', ['check', '--minimumFailingSeverity', 'warning'], { output: 'on failure' })],
		['unit tests', unitTests],
	],
	[
		['build', command('astro', ['build'], { output: 'on failure' })],
		['second site', command('node', ['src/scripts/build-variant.ts'])],
	],
	[
		['search', command('node', ['src/scripts/check-search.ts'])],
		['same again', command('node', ['src/scripts/check-reproducible.ts'])],
	],
	[
		['old browsers', command('node', ['src/scripts/check-browsers.ts'])],
		['budgets', command('node', ['src/scripts/check-budgets.ts'])],
		['machines', command('node', ['src/scripts/check-machines.ts', 'dist', '.cache/variant/dist'])],
	],
	[['hosts', () => nodeTests('hosts', ['src/scripts/check-hosts.ts'])]],
	[['phone screens', command('node', ['src/scripts/check-screens.ts'])]],
	[['browser tests', browser]],
	[['other engines', () => nodeTests('engines', ['e2e/engines/all.ts'])]],
];

const rows: string[] = [];
const results: Result[] = [];

/** Runs a step, and records its line of the summary. */
async function take([name, step]: Step): Promise<Result> {
	const start = performance.now();
	const result = await step();
	const { passed, failed, skipped, names } = result;
	const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
	rows.push(
		`${failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(16)} ${seconds} s   ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''}`,
		...names.map((name) => `         ${name}`),
	);
	results.push(result);
	return result;
}

for (const group of steps) {
	const names = group.map(([name]) => name);
	console.log(`\n── ${names.join(', ')} ──`);
	const { failed } = sum(await Promise.all(group.map(take)));
	// Without a new build, browser tests would test the previous one.
	if (failed > 0 && names.includes('build')) break;
}
const { passed, failed, skipped } = sum(results);
console.log(`\n── summary ──\n${rows.join('\n')}\n\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
