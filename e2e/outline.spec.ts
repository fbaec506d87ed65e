import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { sites } from './sites.ts';

// Mistakes of writers and translators that hurt people with screen readers, on every built page. No browser is needed.

/** Elements whose name is their content. */
const named = new Set(['a', 'button', 'summary', 'label', 'th', 'caption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What is wrong with a page, one line each. */
function wrongOn(html: string): string[] {
	const wrong: string[] = [];
	const open: { name: string; says: boolean }[] = [];
	// Menus with headings of their own may stand before the title.
	let level = 1;
	let titles = 0;
	const parser = new Parser({
		onopentag(name, { alt, href, title, 'aria-label': label, 'aria-labelledby': labelled, 'aria-hidden': hidden }) {
			const depth = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
			// Inside the text the title comes first, and nothing of what stood before counts.
			if (name === 'main') level = 0;
			if (depth > level + 1) wrong.push(`a heading of level ${depth} follows one of level ${level}`);
			if (depth > 0) level = depth;
			if (depth === 1) titles++;
			if (name === 'img' && alt === undefined) wrong.push('a picture has no text');
			const says = Boolean(label || labelled || title || alt || hidden === 'true' || (name === 'a' && href === undefined));
			if (says) for (const element of open) element.says = true;
			open.push({ name, says });
		},
		ontext(text) {
			if (text.trim()) for (const element of open) element.says = true;
		},
		onclosetag() {
			const element = open.pop();
			if (element && !element.says && named.has(element.name)) wrong.push(`<${element.name}> says nothing`);
		},
	});
	parser.end(html);
	if (titles !== 1) wrong.push(`there are ${titles} headings of level 1`);
	return wrong;
}

for (const [name, { folder }] of Object.entries(sites))
	test(`${name}: headings skip no level, and everything that needs a name has one, on every page`, () => {
		const dist = resolve(import.meta.dirname, '..', folder, 'dist');
		const pages = globSync('*/**/index.html', { cwd: dist });
		expect(pages.length).toBeGreaterThan(80);
		expect(pages.flatMap((page) => wrongOn(readFileSync(join(dist, page), 'utf8')).map((what) => `${page}: ${what}`))).toEqual([]);
	});

test('what is wrong is found', () => {
	expect(wrongOn('<h2>menu</h2><main><h2>a</h2></main><h1>b</h1>')).toEqual(['a heading of level 2 follows one of level 0']);
	expect(wrongOn('<h1>a</h1><h3>b</h3><a href="/"> </a><img src="x"><th></th><h1><b></b></h1>')).toEqual([
		'a heading of level 3 follows one of level 1',
		'<a> says nothing',
		'a picture has no text',
		'<th> says nothing',
		'<h1> says nothing',
		'there are 2 headings of level 1',
	]);
});
