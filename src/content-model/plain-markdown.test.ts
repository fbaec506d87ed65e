import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHast, mdxToHast } from 'satteri';
import { loadContentOrThrow } from './load.ts';
import { isPlainMarkdown } from './plain-markdown.ts';

const cases: [what: string, body: string, plain: boolean][] = [
	['text with marks, tables and directives', '## A\n\n- **b** [c](q:d)\n\n| a | b |\n| - | - |\n\n:::note\n\nx\n\n:::', true],
	['tags and braces in code', 'Type `<tenant>` or ``{`id`}``.\n\n```json\n{ "a": "<b>" }\n```\n', true],
	['code in a list', '1. Run it:\n\n   ```bash\n   az rest --body "{}"\n   ```\n', true],
	['a component', 'Text\n\n<LicenseChecker />', false],
	['an import', "import A from './A.astro';\n\nText", false],
	['an anchor', 'Text <span id="x"></span>', false],
	['an expression', 'Text {1 + 1}', false],
	['a brace after code', '`a` {b}', false],
	['deep indents, which only Markdown takes for code', 'Text\n\n    code', false],
	['an address in angle brackets', '<https://example.org>', false],
	['a fence that never ends', '```\n<b>', false],
];

for (const [what, body, plain] of cases)
	test(`${what}: ${plain ? 'plain' : 'not plain'}`, () => assert.equal(isPlainMarkdown(body), plain));

test('every plain page of ours means the same as Markdown and as MDX', () => {
	const plain = loadContentOrThrow(process.cwd()).pages.filter(({ body }) => isPlainMarkdown(body));
	assert.ok(plain.length > 20, `${plain.length} pages are plain`);
	const features = { features: { directive: true, gfm: true, smartPunctuation: false } };
	for (const { locale, path, body } of plain)
		assert.deepEqual(markdownToHast(body, features), mdxToHast(body, features), `${locale}/${path}`);
});
