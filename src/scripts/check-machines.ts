import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareCopy } from './check-machines/copy.ts';
import { checkPicture, namedPreview } from './check-machines/preview.ts';

/**
 * `npm run check:machines -- FOLDER…`: checks what built sites give to machines. Each translated page must name an existing, valid preview
 * picture, and its Markdown copy must contain the same words. Exit status 1 if not.
 */
interface Counts {
	previews: Set<string>;
	copies: number;
}

/** The full address that a page gives as canonical. */
const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];

function checkPage(dist: string, page: string, counts: Counts): string[] {
	const html = readFileSync(join(dist, page), 'utf8');
	const address = canonicalOf(html);
	const place = page.replaceAll('\\', '/').replace(/index\.html$/, '');
	// An untranslated page shows the English one and names it as canonical; it has no picture and no Markdown copy.
	const copy = join(dist, place.replace(/\/$/, '.md'));
	if (!address?.endsWith(`/${place}`)) return existsSync(copy) ? [`${page}: has a Markdown copy, but is no page of its own`] : [];
	const site = address.slice(0, -place.length);
	const named = namedPreview(html);
	const picture = named['og:image'] ?? '';
	const file = join(dist, picture.slice(site.length));
	const wrong: string[] = [];
	if (!named['og:image:alt']) wrong.push('does not say what its preview shows');
	if (!picture.startsWith(site) || !existsSync(file)) wrong.push(`names the preview "${picture}", which is not there`);
	else wrong.push(...checkPicture(readFileSync(file)).map((what) => `its preview ${picture} ${what}`));
	counts.previews.add(picture);
	if (existsSync(copy)) {
		counts.copies++;
		wrong.push(...compareCopy(html, readFileSync(copy, 'utf8'), address));
	} else if (/data-pagefind-body/.test(html)) wrong.push('has no Markdown copy');
	return wrong.map((what) => `${page}: ${what}`);
}

function checkSite(dist: string): string[] {
	const pages = globSync('*/**/index.html', { cwd: dist, exclude: ['*/embed/**'] }).sort();
	if (pages.length === 0) return [`${dist}: there is no built site`];
	const counts: Counts = { previews: new Set(), copies: 0 };
	const wrong = pages.flatMap((page) => checkPage(dist, page, counts));
	for (const name of ['llms.txt', 'llms-full.txt']) if (!existsSync(join(dist, name))) wrong.push(`${name} is missing`);
	for (const file of globSync('**/llms.txt', { cwd: dist })) wrong.push(...deadLinks(dist, file));
	const kb = Math.max(0, ...globSync('**/*.png', { cwd: dist }).map((file) => statSync(join(dist, file)).size)) / 1024;
	if (wrong.length === 0)
		console.log(
			`${dist}: ${counts.copies} Markdown copies say what their pages say; ${counts.previews.size} previews, up to ${kb.toFixed(1)} KB`,
		);
	return wrong.map((what) => `${dist}: ${what}`);
}

/** Links of an overview that lead to no file. */
function deadLinks(dist: string, file: string): string[] {
	const home = canonicalOf(readFileSync(globSync('*/index.html', { cwd: dist }).map((name) => join(dist, name))[0] ?? '', 'utf8')) ?? '';
	const site = home.replace(/[^/]+\/$/, '');
	return [...readFileSync(join(dist, file), 'utf8').matchAll(/^- \[.*?\]\((\S+?)\)/gm)].flatMap(([, link = '']) =>
		link.startsWith(site) && existsSync(join(dist, link.slice(site.length))) ? [] : [`${file}: link ${link} leads to no file`],
	);
}

const wrong = (process.argv.length > 2 ? process.argv.slice(2) : ['dist']).flatMap(checkSite);
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
