import { expect, test } from '@playwright/test';
import { loadPublishedContent } from '../src/content-model/published.ts';
import { entryId, pageAddress } from '../src/i18n/paths.ts';
import { pickText } from '../src/i18n/text.ts';
import { openGraphLocale } from '../src/machines/social.ts';
import { ownPage } from '../src/testing/variant.ts';
import { all, readXml, textOf } from '../src/testing/xml.ts';
import { builtSites, type Head } from './heads.ts';

// Metadata for search engines and feed readers. No browser is needed: the files are read from the folders of both sites.

// In one process, which reads each site once.
test.describe.configure({ mode: 'default' });

test('a page from the publisher’s public/ is published unchanged', () => {
	const { site } = builtSites[1];
	expect(site.read(ownPage.file.replace('public/', ''))).toBe(ownPage.text);
});

for (const { name, indexing, site } of builtSites)
	test.describe(`on the ${name} site`, () => {
		const { root } = site;
		const { pages, data } = loadPublishedContent(`${site.folder}/..`);
		const source = data.locales[0]?.id ?? '';
		const { origin, pathname: base } = new URL(root);
		const full = (locale: string, path: string) => origin + pageAddress(base, locale, path);
		/** Content page by its full address. */
		const written = new Map(pages.map((page) => [full(page.locale, page.path), page]));
		const english = new Map(pages.filter(({ locale }) => locale === source).map((page) => [page.path, page]));
		/** Locale and path of a page, translated or not. */
		const placeOf = ({ address }: Head) => {
			const [locale = '', ...rest] = address.slice(root.length).split('/');
			return { locale, path: rest.join('/').replace(/\/$/, '') };
		};

		test('a page has one canonical address: its own, or that of the English page it shows', () => {
			expect(site.pages.size).toBe(1 + data.locales.length * english.size);
			for (const page of site.pages.values()) {
				const { locale, path } = placeOf(page);
				const own = page.address === root || written.has(page.address);
				expect(page.canonical, page.address).toEqual([own ? page.address : full(source, path)]);
				expect(page.robots, page.address).toBe(indexing && own ? undefined : 'noindex, nofollow');
				expect(data.locales.some(({ id }) => id === locale) || page.address === root).toBe(true);
			}
		});

		test('a page names existing icons, and the manifest of its language with the name of the site', () => {
			for (const page of site.pages.values()) {
				const { locale } = placeOf(page);
				const manifest = page.address === root ? [] : [`${base}${locale}/site.webmanifest`];
				const icons = ['favicon.ico', 'favicon.svg', 'apple-touch-icon.png'].map((file) => base + file);
				expect(page.icons, page.address).toEqual([...icons, ...manifest]);
			}
			for (const { id, lang } of data.locales) {
				const manifest = JSON.parse(site.read(`${id}/site.webmanifest`));
				expect(manifest.name).toBe(data.site.name[lang] ?? data.site.name['en']);
				const { organization } = data.site;
				if (organization) expect(manifest.description).toContain(organization[lang] ?? organization['en']);
				else expect(manifest.description).toBeUndefined();
				for (const { src } of manifest.icons) expect(site.read(src.slice(base.length))).not.toBe('');
			}
		});

		test('original pages list each other in all languages, with one x-default; fallback copies list none', () => {
			const originals = new Set(site.originals);
			for (const page of site.pages.values()) {
				if (!originals.has(page)) {
					expect(page.alternates, page.address).toEqual([]);
					continue;
				}
				const { path } = placeOf(page);
				const there = data.locales.filter(({ id }) => written.has(full(id, path)));
				expect(page.alternates, page.address).toEqual([
					...there.map(({ id, lang }) => [lang, full(id, path)]),
					['x-default', path === '' ? root : full(source, path)],
				]);
				for (const [, href] of page.alternates) expect(site.pages.get(href)?.alternates, href).toEqual(page.alternates);
			}
		});

		test('the sitemaps list each original page once, by language, with the day it was verified', () => {
			const index = readXml(site.read('sitemap-index.xml'));
			const listed = all(index, 'sitemap').flatMap((entry) => {
				const file = (textOf(entry, 'loc') ?? '').slice(root.length);
				return all(readXml(site.read(file)), 'url').map((url) => ({ file, url, address: textOf(url, 'loc') ?? '' }));
			});
			expect(listed.map(({ address }) => address).sort()).toEqual(site.originals.map(({ address }) => address).sort());
			for (const { file, url, address } of listed) {
				const page = site.pages.get(address);
				const { locale = '', path = '' } = page && address !== root ? placeOf(page) : {};
				expect(file, address).toBe(`sitemap-${locale || 'pages'}-0.xml`);
				expect(textOf(url, 'lastmod')?.slice(0, 10), address).toBe(locale ? english.get(path)?.fields.verified : undefined);
				const links = all(url, 'xhtml:link').map(({ attributes }) => [attributes['hreflang'], attributes['href']]);
				expect(links, address).toEqual(page?.alternates);
			}
		});

		test('link previews get title, short answer, address and language of the text', () => {
			for (const page of site.pages.values()) {
				if (page.address === root) continue;
				const { locale, path } = placeOf(page);
				const shown = written.get(page.address) ?? english.get(path);
				const lang = data.locales.find(({ id }) => id === (written.has(page.address) ? locale : source))?.lang ?? '';
				const told = Object.fromEntries(page.social);
				expect(page.social.length, page.address).toBe(Object.keys(told).length);
				expect(told, page.address).toMatchObject({
					'og:title': shown?.fields.title,
					'og:description': shown?.fields.description,
					'og:url': page.canonical[0],
					'og:type': path === '' ? 'website' : 'article',
				});
				expect(told['og:locale'], page.address).toBe(openGraphLocale(lang));
			}
		});

		test('each language’s feed is valid Atom and contains the change notes of its own answers', () => {
			for (const { id, lang } of data.locales) {
				const file = `${id}/feed.xml`;
				const feed = readXml(site.read(file));
				expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang });
				for (const field of ['id', 'title', 'updated']) expect(all(feed, field), field).toHaveLength(1);
				expect(textOf(all(feed, 'author')[0] ?? feed, 'name')).toBe(pickText(data.site.organization ?? data.site.name, lang));
				const link = (rel: string) => all(feed, 'link').filter(({ attributes }) => attributes['rel'] === rel);
				expect(link('self').map(({ attributes }) => attributes['href'])).toEqual([root + file]);
				expect(link('alternate').map(({ attributes }) => attributes['href'])).toEqual([full(id, '')]);
				const entries = all(feed, 'entry');
				const wanted = data.questions.flatMap(({ path }) => {
					const fields = pages.find((page) => page.locale === id && page.path === path)?.fields;
					return (fields?.changes ?? []).map(({ date, text }) => [full(id, path), fields?.title, `${date}T00:00:00Z`, text]);
				});
				// Newest first, at most a hundred.
				const newest = wanted.sort((a, b) => String(b[2]).localeCompare(String(a[2]))).slice(0, 100);
				const told = entries.map((entry) => [
					all(entry, 'link')[0]?.attributes['href'],
					...['title', 'updated', 'summary'].map((field) => textOf(entry, field)),
				]);
				expect(told).toEqual(newest);
				const ids = entries.map((entry) => textOf(entry, 'id') ?? '');
				expect(new Set(ids).size).toBe(ids.length);
				for (const one of ids) expect(one).toMatch(/^tag:[\w.-]+,\d{4}-\d\d-\d\d:\/\S+$/);
				for (const entry of entries) {
					expect(all(entry, 'content')[0]?.attributes['type']).toBe('html');
					expect(site.pages.has(all(entry, 'link')[0]?.attributes['href'] ?? '')).toBe(true);
				}
			}
		});

		test('pages that list answers link to the feed of their language, answers do not', () => {
			const questions = new Set(data.questions.map(({ path }) => path));
			for (const page of site.pages.values()) {
				const { locale, path } = placeOf(page);
				const leads = page.address !== root && page.canonical[0] === page.address && !questions.has(path);
				expect(page.feeds, entryId(locale, path)).toEqual(leads ? [`${base}${locale}/feed.xml`] : []);
			}
		});
	});
