import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breadcrumbs, jsonLd, questionPage, webSite } from './json-ld.ts';

test('no text ends the script element it stands in', () => {
	const text = '</script><script>alert(1)</script><!--';
	const json = jsonLd(questionPage({ question: text, answer: text, verified: undefined, crumbs: [{ name: text }] }));
	assert.doesNotMatch(json, /</);
	const read = JSON.parse(json) as { mainEntity: [{ name: string }] };
	assert.equal(read.mainEntity[0].name, text);
});

test('a page that was never verified says nothing of it', () => {
	const page = { question: 'Q', answer: 'A', crumbs: [] };
	assert.ok(!('lastReviewed' in questionPage({ ...page, verified: undefined })));
	assert.ok('lastReviewed' in questionPage({ ...page, verified: '2026-11-22' }));
});

test('the way to a page is counted from one, and its end has no address', () => {
	assert.deepEqual(breadcrumbs([{ name: 'Home', item: 'https://a.example/' }, { name: 'Here' }]), {
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: 'Home', item: 'https://a.example/' },
			{ '@type': 'ListItem', position: 2, name: 'Here' },
		],
	});
});

test('the site names the address that opens its search', () => {
	assert.match(jsonLd(webSite('N', 'https://a.example/en/', 'en')), /"urlTemplate":"https:\/\/a\.example\/en\/\?q=\{search_term_string\}"/);
});
