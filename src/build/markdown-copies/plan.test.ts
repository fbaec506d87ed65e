import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { writeAll, writeOverview } from './llms.ts';
import { overviewOf } from './plan.ts';

const content = loadContentOrThrow(process.cwd());
const [source, other] = content.data.locales;
const complete = (file: string) => `https://help.example.org/help/${file}`;
/** The overview of a language as text. */
const overview = (locale: typeof source, indexing = false) => {
	assert.ok(locale);
	return writeOverview(overviewOf(locale, { ...content, data: { ...content.data, site: { ...content.data.site, indexing } } }, complete));
};

test('the overview lists every answer once, and links to the other languages', () => {
	const text = overview(source);
	assert.match(text, /^# .+\n\n> .+\n\n/);
	for (const { path } of content.data.questions) assert.equal(text.split(`](${complete(`en/${path}.md`)}): `).length, 2, path);
	assert.ok(text.includes(`](${complete('zh-tw/llms.txt')})`));
	assert.ok(text.includes(`](${complete('llms-full.txt')})`));
	assert.ok(overview(other).includes(`](${complete('llms.txt')})`));
	assert.ok(overview(other).includes(`](${complete('zh-tw/llms-full.txt')})`));
});

test('a page that repeats others is not listed', () => {
	assert.ok(!overview(source).includes('questions.md'));
});

test('if crawlers are asked to stay out, the overview says so', () => {
	assert.match(overview(source), /robots\.txt/);
	assert.doesNotMatch(overview(source, true), /robots\.txt/);
});

test('the file with all answers begins with title and notes', () => {
	assert.equal(
		writeAll({ name: 'N', summary: 'S', notes: ['note'], sections: [] }, ['# A\n', '# B\n']),
		'# N\n\n> S\n\nnote\n\n---\n\n# A\n\n---\n\n# B\n',
	);
});
