import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SiteCopy } from '../testing/site-copy.ts';
import { checkContent } from './check.ts';

// Follows the guide: a new question, written in English only.

const guide = readFileSync('content/README.md', 'utf8');
const [, chapter = ''] = guide.split(/^## Write a question$/m);
/** The first code block of a language in the guide's chapter, without the indentation of its list. */
const sample = (kind: string) => new RegExp(`^ *\`\`\`${kind}\\n(.*?)^ *\`\`\``, 'ms').exec(chapter)?.[1]?.replace(/^ {3}/gm, '') ?? '';

/** A copy of the content with the question of the guide. */
function withQuestion(): SiteCopy {
	const site = new SiteCopy(['content']);
	site.append('content/data/questions.yaml', sample('yaml'));
	site.write('content/docs/en/users/phone-lost.mdx', sample('mdx'));
	return site;
}

/** Files and fields that are reported, without the messages. */
const missing = (site: SiteCopy) => checkContent(site.root).map(({ file, field }) => `${file} ${field}`);

test('a new question needs English wordings and its translation, and no search words of another language', () => {
	using site = withQuestion();
	const translation = 'content/docs/zh-tw/users/phone-lost.mdx';
	assert.deepEqual(
		missing(site).filter((one) => !one.startsWith(translation)),
		['content/search/en.yaml paraphrases.phone-lost'],
	);
	const wordings = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((word) => `my phone went missing ${word} times`);
	site.replace(
		'content/search/en.yaml',
		/^paraphrases:\n/m,
		`paraphrases:\n  phone-lost:\n${wordings.map((text) => `    - ${text}\n`).join('')}`,
	);
	assert.deepEqual(
		missing(site).filter((one) => !one.startsWith(translation)),
		[],
	);
});
