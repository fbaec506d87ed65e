import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, Page } from '../load.ts';
import { isTag, lineOf, type Tag, treeOf } from '../page-tree.ts';
import { closest, type Problem } from '../problem.ts';

/** Checks what a page contains beside Markdown: only anchors and imported components are allowed. */
export const checkMarkup = ({ pages }: Content, root: string): Problem[] =>
	pages.flatMap((page) => [...checkReading(page), ...checkTags(page), ...checkImports(page, root)]);

/** What was written where the parser stopped → what it is, and what to do. */
const faults: readonly (readonly [RegExp, string, string])[] = [
	[/^<!--/, 'a remark in HTML', 'Remove it, or write {/* remark */}, which readers do not see.'],
	[/^<\/[A-Za-z]/, 'a closing tag without its opening one', 'Remove it, or write the opening tag before it.'],
	[
		/^<[A-Z]/,
		'a component that is not closed',
		'Close it: with /> if nothing stands in it, else with its closing tag on a line of its own, before the end of what it stands in.',
	],
	[
		/^<[a-z]/,
		'a tag, or a placeholder outside of code',
		'Write placeholders and commands between backticks: `<appId>`. Pages hold no HTML.',
	],
	[/^</, 'a "<" that begins no tag', 'Write &lt; for the sign, or put the command between backticks.'],
	[/^[{}]/, 'a brace that means something to the program', 'Put the text between backticks, or write &#123; for { and &#125; for }.'],
	[
		/^(?:import|export)\b/,
		'a line that is read as code',
		'Begin the line with another word, or correct the import as it stands on other pages.',
	],
];

function checkReading(page: Page): Problem[] {
	return treeOf(page).faults.map(({ line, written, reason }) => {
		const known = faults.find(([pattern]) => pattern.test(written));
		const [, what, fix] = known ?? [undefined, 'a text that cannot be read', `The parser says: ${reason}`];
		const word = /^<\/?[\w-]*>?|^\S{1,12}/.exec(written)?.[0] ?? '';
		return { file: page.file, field: `line ${line}`, line, message: `"${word}" is ${what}`, fix };
	});
}

function checkTags(page: Page): Problem[] {
	return treeOf(page).nodes.flatMap((node): Problem[] => {
		const line = lineOf(page, node);
		const at = { file: page.file, field: `line ${line}`, line };
		if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
			if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return [];
			const fix = 'Put the text between backticks, or write &#123; for { and &#125; for }.';
			return [{ ...at, message: `"{${node.value.slice(0, 30)}}" is read as code`, fix }];
		}
		if (!isTag(node)) return [];
		const name = node.name ?? '';
		return /^[a-z]/.test(name) || name === '' ? checkHtml(node, name, at) : [];
	});
}

type Place = Pick<Problem, 'file' | 'field' | 'line'>;

/** Checks HTML tags: an anchor is the only one allowed. */
function checkHtml(tag: Tag, name: string, at: Place): Problem[] {
	const ids = tag.attributes.map((attribute) => ('name' in attribute ? attribute.name : ''));
	if (name === 'span' && ids.length === 1 && ids[0] === 'id') return [];
	const fix =
		name === 'span'
			? 'An anchor is <span id="name"></span> and nothing else.'
			: `Write Markdown: **bold**, a list, a table, a note with :::. A placeholder stands between backticks: \`<${name}>\`.`;
	return [{ ...at, message: `the tag <${name}> may not stand in a page`, fix }];
}

/** Checks that components are imported from an existing file, and that every import is used. */
function checkImports(page: Page, root: string): Problem[] {
	const { nodes } = treeOf(page);
	const used = new Map(
		nodes.flatMap((node) => (isTag(node) && /^[A-Z]/.test(node.name ?? '') ? [[node.name ?? '', lineOf(page, node)]] : [])),
	);
	const imported = new Map<string, number>();
	const problems: Problem[] = [];
	const problem = (line: number, message: string, fix: string) =>
		problems.push({ file: page.file, field: `line ${line}`, line, message, fix });
	for (const node of nodes) {
		if (node.type !== 'mdxjsEsm') continue;
		const first = lineOf(page, node);
		node.value.split('\n').forEach((text, place) => {
			const line = first + place;
			if (text.trim() === '') return;
			const [, name, file] = /^import (\w+) from ['"]~\/(components\/[\w/-]+\.astro)['"];?$/.exec(text.trim()) ?? [];
			if (name === undefined || file === undefined) {
				problem(
					line,
					`"${text.trim().slice(0, 40)}" is read as code`,
					'Begin the line with another word, or import a component as other pages do.',
				);
				return;
			}
			imported.set(name, line);
			if (existsSync(join(root, 'src')) && !existsSync(join(root, 'src', file)))
				problem(line, `there is no src/${file}`, 'Copy the import from another page.');
			if (!used.has(name)) problem(line, `<${name}> is imported but stands nowhere on the page`, 'Remove the import.');
		});
	}
	for (const [name, line] of used) {
		if (imported.has(name)) continue;
		const near = closest(name, imported.keys());
		problem(
			line,
			`<${name}> is no component of this page`,
			near
				? `Did you mean <${near}>?`
				: `Write import ${name} from '~/components/${name}.astro'; below the fields, or correct the name. A placeholder stands between backticks.`,
		);
	}
	return problems;
}
