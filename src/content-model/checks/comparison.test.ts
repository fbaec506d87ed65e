import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coreCopy, type SiteCopy } from '../../testing/site-copy.ts';
import { checkContent } from '../check.ts';
import { compareFacts, spelledNumbers } from './text-facts.ts';

const values = (facts: readonly { value: string }[]) => facts.map(({ value }) => value);

/** English text, its translation, the facts that it lacks and those that it adds. */
const rows: [name: string, english: string, own: string, lacks: string[], adds: string[]][] = [
	['the same numbers', 'Wait 30 minutes, at most 1,000 users', 'Warten Sie 30 Minuten, höchstens 1.000 Benutzer', [], []],
	['another number', 'Wait 30 minutes', 'Warten Sie 3 Minuten', ['30'], ['3']],
	['a number too many', 'Wait', 'Warten Sie 5 Minuten', [], ['5']],
	['a month and a small number in digits', 'Two days after 1 February 2027', '2027 年 2 月 1 日之後 2 天', [], []],
	['a wrong month', '1 February 2027', '2027 年 3 月 1 日', [], ['3']],
	['Arabic digits', 'Wait 30 minutes', 'انتظر ٣٠ دقيقة', [], []],
	['a year said once for two days', '1 May 2026 to 2 June 2026', '2026 年 5 月 1 日至 6 月 2 日', [], []],
	['code', 'Run `az login` with `--append`', '`az login` ausführen', ['--append'], []],
	['links', '[here](q:user-reset)', '[hier](q:locked-out)', ['q:user-reset'], ['q:locked-out']],
	[
		'digits of placeholders, tags and addresses are no numbers',
		'{{a1}} <span id="c1"></span>[](src:x-2021)',
		'{{a1}} [](src:x-2021)',
		[],
		[],
	],
];
for (const [name, english, own, lacks, adds] of rows)
	test(`comparison: ${name}`, () => {
		const found = compareFacts(english, own);
		assert.deepEqual([values(found.lacks), values(found.adds)], [lacks, adds]);
	});

test('number words are recognized', () =>
	assert.deepEqual([...spelledNumbers('Six roles since Sep 2026, twelve in all')].sort(), ['12', '6', '9']));

const page = 'content/docs/zh-tw/users/locked-out.mdx';
const problems = (site: SiteCopy, file: string) => checkContent(site.root).filter((problem) => problem.file === file);

test('a lost "only" is reported with its line, and can be marked as intended', () => {
	using site = coreCopy();
	const strings = 'content/i18n/zh-TW.json';
	const english = JSON.parse(site.read('content/i18n/en.json')) as Record<string, string>;
	site.replace('content/i18n/en.json', JSON.stringify(english['site.home']), '"Only home"');
	const [problem, ...others] = problems(site, strings);
	assert.match(`${problem?.field} ${problem?.message} ${problem?.fix}`, /site\.home.*"only".*meant:/);
	assert.equal(others.length, 0);
	site.replace('content/glossary/zh-tw.yaml', 'meant:\n', "meant:\n  - { text: site.home, what: only, why: 'x' }\n");
	assert.deepEqual(problems(site, strings), []);
});

test('a page with the same structure as the English one is compared line by line; a stale one is not compared', () => {
	using site = coreCopy();
	const body = site.read(page);
	site.write(page, body.replace(/\]\(portal:sspr\)/, '](portal:security-info)'));
	assert.ok(problems(site, page).some(({ message }) => message.includes('portal:sspr')));
	site.replace(page, /sourceHash: .*/, "sourceHash: '000000000000'");
	assert.ok(!problems(site, page).some(({ message }) => message.includes('portal:sspr')));
});
