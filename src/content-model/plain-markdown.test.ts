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
	['anchors in lines of text', '- <span id="x"></span>Text\n\n| <span id="y-1"></span>**a** | b |\n| - | - |', true],
	['an anchor on a line of its own', '<span id="x"></span>\n\nText', false],
	['an anchor around text', '<span id="x">Text</span>', false],
	['another tag', 'Text <span class="x"></span>text', false],
	['an expression', 'Text {1 + 1}', false],
	['a brace after code', '`a` {b}', false],
	['deep indents, which only Markdown takes for code', 'Text\n\n    code', false],
	['an address in angle brackets', '<https://example.org>', false],
	['a fence that never ends', '```\n<b>', false],
];

for (const [what, body, plain] of cases)
	test(`${what}: ${plain ? 'plain' : 'not plain'}`, () => assert.equal(isPlainMarkdown(body), plain));

/** The parts of a node that both trees have. */
interface Node {
	type: string;
	position?: unknown;
	children?: Node[];
	attributes?: { value?: unknown }[];
}

/** A tree without positions, in which anchors are HTML nodes as in Markdown. */
const meaning = ({ position: _, children, ...node }: Node): object => ({
	...node,
	...(children && {
		children: children.flatMap((child) =>
			child.type === 'mdxJsxTextElement'
				? [`<span id="${child.attributes?.[0]?.value}">`, '</span>'].map((value) => ({ type: 'raw', value }))
				: [meaning(child)],
		),
	}),
});

test('every page taken for plain Markdown means the same as Markdown and as MDX', () => {
	const plain = loadContentOrThrow(process.cwd()).pages.filter(({ body }) => isPlainMarkdown(body));
	assert.ok(plain.length > 10, `${plain.length} pages are plain`);
	const features = { features: { directive: true, gfm: true, smartPunctuation: false } };
	for (const { locale, path, body } of plain)
		assert.deepEqual(meaning(markdownToHast(body, features)), meaning(mdxToHast(body, features)), `${locale}/${path}`);
});
