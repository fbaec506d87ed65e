import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { sites } from './sites.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type Node = Element['children'][number];
const isTag = (node: Node | Element['parent']): node is Element => node !== null && 'attribs' in node;

// What a page says of its own parts, on every built page. No browser is needed.

const inside = (element: Element, names: readonly string[], root: Element): boolean => {
	for (let up = element.parent; up && up !== root; up = up.parent) if (isTag(up) && names.includes(up.name)) return true;
	return false;
};
const hasClass = ({ attribs }: Element, name: string) => (attribs['class'] ?? '').split(' ').includes(name);
const children = ({ children }: Element, name: string) => children.filter((child): child is Element => isTag(child) && child.name === name);

/** How many steps, rows and entries a section contains, read from its elements alone. */
function contents(section: Element): number[] {
	const all = DomUtils.getElementsByTagName('*', section).filter((element) => !inside(element, ['details', 'figure'], section));
	const lists = all.filter(
		(element) =>
			(element.name === 'ol' || element.name === 'ul') &&
			!hasClass(element, 'footnotes') &&
			!inside(element, ['li', 'tbody'], section) &&
			!hasClass(element.parent as Element, 'err'),
	);
	const items = (name: string) =>
		lists
			.filter((list) => list.name === name)
			.reduce((sum, list) => sum + children(list, 'li').filter((li) => !hasClass(li, 'err')).length, 0);
	const rows = all.filter(
		(element) =>
			element.name === 'tr' &&
			inside(element, ['tbody'], section) &&
			element.children.some((cell) => isTag(cell) && cell.attribs['scope'] !== 'rowgroup'),
	);
	const entries = all.filter((element) => element.name === 'details' || hasClass(element, 'err'));
	return [items('ol'), rows.length, entries.length + items('ul')];
}

/** The buttons of a page's text that lead to the same place as an earlier one. The ends of a guided way may, since only one of them is shown. */
function repeated(main: Element): string[] {
	if (DomUtils.getElementsByTagName('*', main).some((element) => hasClass(element, 'guided'))) return [];
	const places = DomUtils.getElementsByTagName('a', main)
		.filter((link) => hasClass(link, 'btn'))
		.map(({ attribs }) => attribs['href'] ?? '');
	return places.filter((place, at) => places.indexOf(place) !== at);
}

/** What is wrong with a page, and how many closed sections it has with a count. */
function read(html: string): { wrong: string[]; sections: number } {
	const [main] = DomUtils.getElementsByTagName('main', parseDocument(html));
	// Redirections have none.
	if (!main) return { wrong: [], sections: 0 };
	const wrong = repeated(main).map((place) => `two buttons lead to ${place}`);
	let sections = 0;
	for (const details of DomUtils.getElementsByTagName('details', main)) {
		const [summary] = children(details, 'summary');
		const [content] = children(details, 'div');
		if (!summary || !content || !DomUtils.getElementsByTagName('h2', summary).length || !hasClass(details.parent as Element, 'text'))
			continue;
		const [count] = DomUtils.getElementsByTagName('small', summary);
		const says = (count ? DomUtils.textContent(count) : '').match(/\d+/g)?.map(Number) ?? [];
		const is = contents(content).filter((number) => number > 1);
		if (says.length > 0) sections++;
		if (says.join() !== is.join()) wrong.push(`“${DomUtils.textContent(summary)}” contains ${is.join(' and ') || 'nothing to count'}`);
	}
	return { wrong, sections };
}

for (const [name, { folder }] of Object.entries(sites))
	test(`${name}: a closed section contains what its line says, and no two buttons lead to one place, on every page`, () => {
		const dist = resolve(import.meta.dirname, '..', folder, 'dist');
		const pages = globSync('*/**/index.html', { cwd: dist }).map((page) => ({ page, ...read(readFileSync(join(dist, page), 'utf8')) }));
		expect(pages.reduce((sum, { sections }) => sum + sections, 0)).toBeGreaterThan(200);
		expect(pages.flatMap(({ page, wrong }) => wrong.map((what) => `${page}: ${what}`))).toEqual([]);
	});

test('what is wrong is found', () => {
	const page = (says: string, content: string) =>
		read(`<main><div class="text"><details><summary><h2>A</h2><small>${says}</small></summary><div>${content}</div></details></div></main>`)
			.wrong;
	expect(page('2 steps', '<ol><li>a</li><li>b</li></ol>')).toEqual([]);
	expect(page('2 steps', '<ol><li>a</li><li>b</li></ol><ul><li>c</li><li>d</li></ul>')).toEqual(['“A2 steps” contains 2 and 2']);
	expect(page('2 steps', '<figure><ol><li>a</li><li>b</li></ol></figure>')).toEqual(['“A2 steps” contains nothing to count']);
	expect(page('', '<a class="btn" href="/a">a</a><a class="go btn" href="/a">b</a>')).toEqual(['two buttons lead to /a']);
});
