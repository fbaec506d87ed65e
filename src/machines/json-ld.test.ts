import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breadcrumbs, jsonLd, questionPage, webSite } from './json-ld.ts';

test('no text can end the script element that it is in', () => {
	const text = '</script><script>alert(1)</script><!--';
	const json = jsonLd(questionPage({ question: text, answer: text, verified: undefined, crumbs: [{ name: text }] }));
	assert.doesNotMatch(json, /</);
	const read = JSON.parse(json) as { mainEntity: [{ name: string }] };
	assert.equal(read.mainEntity[0].name, text);
});

test('a page that was never verified has no date of verification', () => {
	const page = { question: 'Q', answer: 'A', crumbs: [] };
	assert.ok(!('lastReviewed' in questionPage({ ...page, verified: undefined })));
	assert.ok('lastReviewed' in questionPage({ ...page, verified: '2026-11-22' }));
});

test('breadcrumbs are counted from one, and the last one has no address', () => {
	assert.deepEqual(breadcrumbs([{ name: 'Home', item: 'https://a.example/' }, { name: 'Here' }]), {
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: 'Home', item: 'https://a.example/' },
			{ '@type': 'ListItem', position: 2, name: 'Here' },
		],
	});
});

test('the site has the address template of its search', () => {
	assert.match(jsonLd(webSite('N', 'https://a.example/en/', 'en')), /"urlTemplate":"https:\/\/a\.example\/en\/\?q=\{search_term_string\}"/);
});
