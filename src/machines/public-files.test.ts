import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site } from '../content-model/schemas/site.ts';
import { webManifest } from './manifest.ts';
import { isExpired, securityTxt } from './security-txt.ts';

const canonical = 'https://help.example.org/.well-known/security.txt';

test('security.txt has the fields of RFC 9116, with a mail address or a page as contact', () => {
	const lines = (contact: string) => securityTxt({ contact, expires: '2027-06-30' }, canonical).split('\n');
	assert.deepEqual(lines('security@example.org'), [
		'Contact: mailto:security@example.org',
		'Expires: 2027-06-30T23:59:59Z',
		`Canonical: ${canonical}`,
		'',
	]);
	assert.equal(lines('https://example.org/report')[0], 'Contact: https://example.org/report');
});

test('security.txt is valid on its last day and not on the next', () => {
	const security = { contact: 'security@example.org', expires: '2027-06-30' };
	assert.deepEqual(
		['2027-06-30', '2027-07-01'].map((today) => isExpired(security, today)),
		[false, true],
	);
});

test('a contact without a date, or one that nobody can reach, is rejected', () => {
	const { security } = site.shape;
	const ok = (value: object) => security.safeParse(value).success;
	assert.ok(ok({ contact: 'security@example.org', expires: '2027-06-30' }));
	assert.ok(ok({ contact: 'https://example.org/report', expires: new Date('2027-06-30') }));
	assert.ok(!ok({ contact: 'security@example.org' }));
	assert.ok(!ok({ expires: '2027-06-30' }));
	assert.ok(!ok({ contact: 'http://example.org', expires: '2027-06-30' }));
	assert.ok(!ok({ contact: 'security@example.org', expires: 'June 2027' }));
	// Two days that do not exist in the calendar.
	assert.ok(!ok({ contact: 'security@example.org', expires: '2027-02-30' }));
	assert.ok(!ok({ contact: 'security@example.org', expires: '2027-13-01' }));
});

test('a manifest has the name of the site, its publisher and colours, and stays under the base path', () => {
	const text = webManifest({
		lang: 'zh-TW',
		dir: 'ltr',
		name: 'Contoso 登入說明',
		publisher: '由 Contoso & Sons 發行',
		home: '/help/zh-tw/',
		scope: '/help/',
		colours: { theme: '#14180d', background: '#fdfcf9' },
		icons: { svg: '/help/favicon.svg', touch: '/help/apple-touch-icon.png' },
	});
	const manifest = JSON.parse(text);
	assert.equal(manifest.name, 'Contoso 登入說明');
	assert.equal(manifest.description, '由 Contoso & Sons 發行');
	assert.equal(manifest.theme_color, '#14180d');
	assert.equal(manifest.start_url, '/help/zh-tw/');
	assert.deepEqual(
		manifest.icons.map(({ src }: { src: string }) => src),
		['/help/favicon.svg', '/help/apple-touch-icon.png'],
	);
});
