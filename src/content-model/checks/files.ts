import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dataFiles } from '../data-files.ts';
import type { Content } from '../load.ts';
import { closest, type Problem } from '../problem.ts';

const slashes = (path: string) => path.replaceAll('\\', '/');

/** Folders of content that are not in the table of data files. */
const others = ['docs/', 'i18n/', 'search/'];

/**
 * Checks that every file of content/ is read: no page exists twice, no extension is misspelled, no data file is missing from the table.
 */
export function checkFiles({ data }: Content, root: string): Problem[] {
	const home = join(root, 'content');
	const files = readdirSync(home, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => slashes(relative(home, join(entry.parentPath, entry.name))))
		.sort();
	const known = new Set(files);
	return files.flatMap((path): Problem[] => {
		const at = (message: string, fix: string) => [{ file: `content/${path}`, field: '(file name)', message, fix }];
		if (path.startsWith('docs/')) return checkPageName(path, known, at);
		if (path.startsWith('i18n/'))
			return checkLanguage(
				path,
				/^i18n\/(.+)\.json$/,
				data.locales.map(({ lang }) => lang),
				at,
			);
		if (path.startsWith('search/'))
			return checkLanguage(
				path,
				/^search\/(?:queries\.|everyday\.)?(.+)\.yaml$/,
				data.locales.map(({ id }) => id),
				at,
			);
		if (/^errors\//.test(path))
			return checkLanguage(
				path,
				/^errors\/(.+)\.yaml$/,
				data.locales.map(({ id }) => id),
				at,
			);
		return checkDataName(path, at);
	});
}

type Report = (message: string, fix: string) => Problem[];

function checkPageName(path: string, known: ReadonlySet<string>, at: Report): Problem[] {
	if (/\.md$/.test(path) && known.has(`${path}x`))
		return at('stands beside a page of the same name', `Keep one of the two: ${path}x is the usual one.`);
	if (!/\.mdx?$/.test(path)) return at('is no page', 'Name it with .mdx at its end, or move it out of content/docs.');
	if (!/^docs\/[a-z0-9-]+(?:\/[a-z0-9-]+)*\.mdx?$/.test(path))
		return at('is no name that an address can have', 'Use small letters, digits and hyphens, such as phone-lost.mdx.');
	return [];
}

function checkLanguage(path: string, pattern: RegExp, languages: readonly string[], at: Report): Problem[] {
	const name = pattern.exec(path)?.[1];
	if (name !== undefined && languages.includes(name)) return [];
	const near = closest(
		(name ?? path).toLowerCase(),
		languages.map((language) => language.toLowerCase()),
	);
	const right = languages.find((language) => language.toLowerCase() === near);
	return at(
		'is read by nobody: its name is that of no language',
		right ? `Did you mean "${right}"? Capitals count.` : `Name it after one of: ${languages.join(', ')}.`,
	);
}

function checkDataName(path: string, at: Report): Problem[] {
	const lists = Object.values(dataFiles).map(({ from }) => from as string);
	const isKnown = lists.some((from) => {
		const [folder = '', ending] = from.split('*');
		return ending === undefined ? from === path : path.startsWith(folder) && path.endsWith(ending);
	});
	// Pictures that site.yaml refers to, and guides.
	if (isKnown || /\.(?:svg|png|md)$/.test(path)) return [];
	const near = closest(path, lists);
	return at(
		'is read by nobody',
		near ? `Did you mean content/${near}?` : `Move it, or correct its name; data are lists such as ${lists[0]}, pages lie in ${others[0]}.`,
	);
}
