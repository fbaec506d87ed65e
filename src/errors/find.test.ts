import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { errorCodes, siteErrors, wordsOf } from '../testing/errors.ts';
import { findErrors } from './find.ts';

const found = (text: string) => findErrors(text, siteErrors).errors.map(({ id }) => id);

/** Text that surrounds codes in practice and contains other digits, which must not be taken for a code. */
const trace =
	'Trace ID: 50126aaa-5005-4f3e-8f00-500570000001\r\nCorrelation ID: 7000222b-0000-4000-8000-000070002150\r\nTimestamp: 2026-11-29 08:50:53Z';

/** Forms in which people get a code. */
const wrappers: Readonly<Record<string, (code: string) => string>> = {
	alone: (code) => code,
	'small letters, in a sentence': (code) => `what is wrong here, i get ${code.toLowerCase()} since this morning`,
	'dialog of the sign-in page': (code) => `Sorry, but we’re having trouble signing you in.\n\n${code}: Some text of the page.\n${trace}`,
	'answer of the token endpoint': (code) =>
		`{"error":"invalid_client","error_description":"${code}: Some text. ${trace.replaceAll('\r\n', '\\r\\n')}","timestamp":"2026-11-29 08:50:53Z"}`,
	'exception inside another one': (code) =>
		`System.AggregateException: One or more errors occurred. ---> MsalServiceException: ${code}: text\n   at A.B() in C.cs:line 50126\n   --- End of inner exception stack trace ---`,
	'event record': (code) =>
		`Log Name: Application\nSource: ADSync\nDate: 11/29/2026 8:50:53 AM\nComputer: SYNC01\nDescription: TrackingId: 50126aaa-5005-4f3e-8f00-500570000001, ${code}, Details`,
	'quoted in mail': (code) => `> Hi,\n> the user sees ${code} again.\n> IP 10.50.126.1, phone +886 912 345 678`,
	'full-width letters': (code) => [...code].map((c) => (/[!-~]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(''),
};

describe('a code is found however it is wrapped', () => {
	for (const [name, wrap] of Object.entries(wrappers)) {
		test(name, () => {
			for (const { id, kind, code, general } of errorCodes) {
				if (code === undefined || general) continue;
				const written = kind === 'event' ? `Event ID: ${code}` : code;
				const [first] = found(wrap(written));
				const twin = errorCodes.find((entry) => entry.code === code)?.id;
				assert.ok(first === id || first === twin, `${written} led to ${first ?? 'nothing'}`);
			}
		});
	}
});

test('messages on the screen are found, in each language, even if typed carelessly', () => {
	for (const { id, code } of errorCodes) {
		if (code !== undefined) continue;
		for (const words of wordsOf(id)) {
			for (const typed of [words, words.toUpperCase(), words.replaceAll(/[’'.,]/g, '')]) {
				if (typed.replace(/[（(].*/, '').length < 8) continue;
				assert.ok(found(typed).includes(id), `${JSON.stringify(typed)} led to ${found(typed).join(', ') || 'nothing'}`);
			}
		}
	}
});

describe('the order of results', () => {
	const cases: [name: string, text: string, ids: string[]][] = [
		[
			'inner before outer (.NET)',
			'MsalUiRequiredException: AADSTS50076: x ---> AADSTS7000215: Invalid client secret is provided.',
			['aadsts7000215', 'aadsts50076'],
		],
		['inner before outer (Java)', 'com.x.E: AADSTS700016: a\nCaused by: com.y.F: AADSTS90002: b', ['aadsts90002', 'aadsts700016']],
		[
			'inner before outer (Python)',
			'AADSTS700024: x\n\nThe above exception was the direct cause of the following exception:\n\nAADSTS700016: y',
			['aadsts700024', 'aadsts700016'],
		],
		['exact before general', 'Authorization_RequestDenied ... AADSTS65001: consent', ['aadsts65001', 'authorization-request-denied']],
		['list of codes', '"error_codes":[50076,50079]', ['aadsts50076', 'aadsts50079']],
		['event and result', 'Event ID: 33004\nhr=80230619', ['event-33004', 'event-6329']],
	];
	for (const [name, text, ids] of cases) test(name, () => assert.deepEqual(found(text), ids));
});

describe('what is not a code', () => {
	for (const text of [
		trace,
		'2026-11-29T05:05:30.0000000Z',
		'call +886 912 345 678',
		'server 10.50.126.3:50053',
		'thumbprint 7000222AF0070002157000222AF0070002150000',
		'line 12345, HTTP 403',
	]) {
		test(JSON.stringify(text.slice(0, 40)), () => assert.deepEqual(found(text), []));
	}
	test('a bare number counts only if nothing better is in the text', () => {
		assert.deepEqual(found('50126'), ['aadsts50126']);
		assert.deepEqual(found('AADSTS50053 after 50126 tries'), ['aadsts50053']);
		assert.deepEqual(found('error 0012'), ['sspr_0012']);
		assert.deepEqual(findErrors('call 0044 20 7946', siteErrors), { errors: [], unknown: [] });
	});
});

describe('codes as the dialogs of Teams, Outlook and Office print them', () => {
	const cases: [text: string, id: string][] = [
		['We couldn’t sign you in. Error code: CAA20003', '0xcaa20003'],
		['teams caa82ee7 since this morning', '0xcaa70004'],
		['0xCAA82EE2', '0xcaa70004'],
		['Something went wrong. [1001]', 'msg-app-1001'],
		['Your computer’s Trusted Platform Module has malfunctioned. Provide the error code 80090016.', '0x80090016'],
		['Something went wrong -2147023584', '0x80070520'],
		['Your organization has disabled this device. Provide the error code 135011.', 'aadsts135011'],
		['something went wrong [4usqa] CAA2000B', 'aadsts500014'],
	];
	for (const [text, id] of cases) test(text, () => assert.equal(found(text)[0], id));
	test('the start of a hash is no code', () => assert.deepEqual(found('commit caa20003f1, colour #caa2000'), []));
});

test('a code without an entry is returned as written', () => {
	assert.deepEqual(findErrors('AADSTS51999: hm', siteErrors).unknown, ['AADSTS51999']);
	assert.deepEqual(findErrors('AADSTS50126', siteErrors).unknown, []);
});

test('any text can be read, and every result is an entry of the site', () => {
	const ids = new Set(errorCodes.map(({ id }) => id));
	const piece = fc.oneof(
		fc.string(),
		fc.constantFrom('AADSTS', '50126', '"error_codes":[', ' ---> ', 'hr=', '0x8023', '{"', '（', '\u0000'),
	);
	fc.assert(
		fc.property(
			fc.array(piece).map((pieces) => pieces.join('')),
			(text) => found(text).every((id) => ids.has(id)),
		),
	);
});
