import { expect, test } from '@playwright/test';
import { builtSites, type Head } from './heads.ts';

// schema.org metadata of built pages. No browser is needed: the files are read from the folders of both sites.

type Node = Record<string, unknown> & { '@type': string };

/**
 * Properties by type. Required: those that Google's lists for FAQPage, Breadcrumb and the former sitelinks search box require, and name
 * and url of the site. The others are schema.org's for the type.
 */
const types: Readonly<Record<string, { required: string[]; others?: string[] }>> = {
	FAQPage: { required: ['mainEntity'], others: ['breadcrumb', 'lastReviewed'] },
	Question: { required: ['name', 'acceptedAnswer'] },
	Answer: { required: ['text'] },
	BreadcrumbList: { required: ['itemListElement'] },
	ListItem: { required: ['position', 'name'], others: ['item'] },
	WebSite: { required: ['name', 'url', 'potentialAction'], others: ['inLanguage'] },
	SearchAction: { required: ['target', 'query-input'] },
	EntryPoint: { required: ['urlTemplate'] },
};

/** Every node of a document with a type. */
function nodesOf(value: unknown): Node[] {
	if (typeof value !== 'object' || value === null) return [];
	const inner = Object.values(value).flatMap(nodesOf);
	return '@type' in value ? [value as Node, ...inner] : inner;
}

/** The only JSON-LD document of a page. */
function documentOf({ jsonLd, address }: Head): Node {
	expect(jsonLd, address).toHaveLength(1);
	expect(jsonLd[0], address).not.toContain('<');
	const parsed = JSON.parse(jsonLd[0] ?? '') as Node;
	expect(parsed['@context'], address).toBe('https://schema.org');
	return parsed;
}

const ofType = (nodes: readonly Node[], type: string) => nodes.filter((node) => node['@type'] === type);

// In one process, which reads each site once.
test.describe.configure({ mode: 'default' });

for (const { name, site } of builtSites)
	test.describe(`on the ${name} site`, () => {
		const originals = () => site.originals.filter(({ address }) => address !== site.root);

		test('each original page has one document of known types with the required properties; fallback copies and the front gate have none', () => {
			const told = new Set(originals());
			for (const page of site.pages.values()) {
				if (!told.has(page)) {
					expect(page.jsonLd, page.address).toEqual([]);
					continue;
				}
				for (const { '@type': type, '@context': _, ...fields } of nodesOf(documentOf(page))) {
					const { required = [], others = [] } = types[type] ?? {};
					expect(required.length, `${page.address}: ${type}`).toBeGreaterThan(0);
					expect(Object.keys(fields), `${page.address}: ${type}`).toEqual(expect.arrayContaining(required));
					expect([...required, ...others], `${page.address}: ${type}`).toEqual(expect.arrayContaining(Object.keys(fields)));
					for (const value of Object.values(fields)) expect(value, page.address).toBeTruthy();
				}
			}
		});

		test('its texts are those that the page shows', () => {
			let questions = 0;
			for (const page of originals()) {
				const nodes = nodesOf(documentOf(page));
				const { shown, address } = page;
				for (const question of ofType(nodes, 'Question')) expect(question['name'], address).toBe(shown.get('h1'));
				for (const answer of ofType(nodes, 'Answer')) expect(answer['text'], address).toBe(shown.get('lead'));
				for (const whole of ofType(nodes, 'WebSite')) expect(whole['name'], address).toBe(shown.get('brand'));
				const way = ofType(nodes, 'ListItem').map((item) => item['name']);
				const door = shown.has('crumb') ? [shown.get('crumb')] : [];
				if (way.length > 0) expect(way, address).toEqual([shown.get('brand'), ...door, shown.get('h1')]);
				// An answer page, which names its section above the title, has exactly one Question; no other page has one.
				expect(ofType(nodes, 'Question'), address).toHaveLength(door.length);
				questions += door.length;
			}
			expect(questions).toBeGreaterThan(60);
		});

		test('its addresses are absolute, and each is a page', () => {
			for (const page of originals()) {
				const nodes = nodesOf(documentOf(page));
				const items = ofType(nodes, 'ListItem');
				items.forEach((item, place) => {
					expect(item['position'], page.address).toBe(place + 1);
					if (place < items.length - 1) expect(site.pages.has(String(item['item'])), `${page.address}: ${item['item']}`).toBe(true);
					else expect(item['item'], page.address).toBeUndefined();
				});
				expect(items.length, page.address).not.toBe(1);
				for (const whole of ofType(nodes, 'WebSite')) expect(whole['url']).toBe(page.address);
				for (const { urlTemplate } of ofType(nodes, 'EntryPoint')) expect(urlTemplate).toBe(`${page.address}?q={search_term_string}`);
			}
		});
	});
