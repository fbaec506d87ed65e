import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { judge, needsCare, problemsOf, stateAt } from './judge.ts';
import type { Credential, Flag, Holder, Kind, State } from './model.ts';

const now = Date.UTC(2026, 10, 29);
const day = 86_400_000;
const facts = loadContentOrThrow(process.cwd()).data.expiryFacts;
const app: Holder = { of: 'application', name: 'payroll', appId: '6ea24599-5818-4c9e-b0a4-d74f6f4ccd0a' };
const date = (...readings: number[]) => ({ text: 'x', readings, zone: true });

/** A credential given by the days from now on which it begins and ends. */
const credential = (begins: number, ends: number, more: Partial<Credential> = {}): Credential => ({
	line: 1,
	holder: app,
	kind: 'secret',
	start: date(now + begins * day),
	end: date(now + ends * day),
	...more,
});
const flagsOf = (...credentials: Credential[]) => judge(credentials, now, facts).map(({ flags }) => [...flags]);

test('a state depends on whole days, boundaries included', () => {
	const cases: [number, State][] = [
		[-1000, 'expired'],
		[0, 'expired'],
		[1000, 'due-30'],
		[30 * day, 'due-30'],
		[31 * day - 1, 'due-30'],
		[31 * day, 'due-60'],
		[60 * day, 'due-60'],
		[61 * day, 'due-90'],
		[91 * day - 1, 'due-90'],
		[91 * day, 'fine'],
		[10_000 * day, 'fine'],
	];
	for (const [after, state] of cases) assert.equal(stateAt(now + after, now), state, String(after));
});

describe('flags of one credential', () => {
	const sp: Holder = { of: 'service-principal', name: 'AWS', appId: '22c311d2-f8c3-466d-8ec4-6b4edb47c801' };
	const own = '7645d3d8-62b7-4b3c-ad4b-8199043ff596';
	const cases: [string, Credential, Flag[]][] = [
		['nothing to say', credential(-30, 200, {}), ['last-one']],
		['a week', credential(-30, 7), ['due-7', 'last-one']],
		['eight days', credential(-30, 8), ['last-one']],
		['expired', credential(-30, -1), []],
		['longer than a year', credential(-30, 337), ['longer-than-recommended', 'last-one']],
		['a year and a leap day', credential(-30, 336), ['last-one']],
		['longer than the portal allows', credential(-30, 703), ['over-long', 'last-one']],
		['two years', credential(-30, 702), ['longer-than-recommended', 'last-one']],
		['never', credential(-30, 100_000), ['never-expires', 'over-long', 'last-one']],
		['a certificate of half a year', credential(-30, 151, { kind: 'certificate' }), ['last-one']],
		['a certificate of a year', credential(-30, 335, { kind: 'certificate' }), ['longer-than-recommended', 'last-one']],
		['not yet valid', credential(5, 90), ['not-yet-valid', 'last-one']],
		['its end before its start', credential(95, 90), ['not-yet-valid', 'end-before-start', 'last-one']],
		['SAML of three years', credential(0, 1096, { kind: 'saml-signing' }), ['last-one']],
		['SAML of more', credential(0, 1098, { kind: 'saml-signing' }), ['over-long', 'last-one']],
		[
			'SAML that signs',
			credential(0, 90, { kind: 'saml-signing', holder: { ...sp, signsWith: 'AB' }, thumbprint: 'AB' }),
			['saml-active', 'last-one'],
		],
		[
			'SAML that does not',
			credential(0, 90, { kind: 'saml-signing', holder: { ...sp, signsWith: 'AB' }, thumbprint: 'CD' }),
			['saml-inactive', 'last-one'],
		],
		['federated', { line: 1, holder: app, kind: 'federated' }, ['no-expiry']],
		['by number only', { line: 1, holder: app, kind: 'secret', count: 2 }, ['count-only']],
		['on a service principal', credential(-30, 90, { holder: sp }), ['on-service-principal', 'last-one']],
		[
			'a managed identity',
			credential(-45, 45, { kind: 'certificate', holder: { ...sp, servicePrincipalType: 'ManagedIdentity' } }),
			['managed-identity'],
		],
		[
			'a managed identity by its name',
			credential(-45, 45, {
				kind: 'certificate',
				name: 'CN=22c311d2-f8c3-466d-8ec4-6b4edb47c801, DC=22c311d2-f8c3-466d-8ec4-6b4edb47c801',
			}),
			['managed-identity'],
		],
		[
			'renewed by a service',
			credential(-45, 5, { kind: 'certificate', name: 'CN=MS-Organization-P2P-Access [2026]' }),
			['auto-rotated', 'due-7'],
		],
		[
			'an app of Microsoft',
			credential(-30, 90, { holder: { ...sp, owner: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' } }),
			['on-service-principal', 'owned-elsewhere'],
		],
		["an app of one's own", credential(-30, 90, { holder: { ...sp, owner: own } }), ['on-service-principal', 'last-one']],
		['never used', credential(-30, 90, { lastUsed: null }), ['unused', 'last-one']],
		['used 31 days ago', credential(-60, 90, { lastUsed: now - 31 * day }), ['unused', 'last-one']],
		['used yesterday', credential(-60, 90, { lastUsed: now - day }), ['last-one']],
	];
	for (const [name, one, flags] of cases) test(name, () => assert.deepEqual(new Set(flagsOf(one)[0]), new Set(flags)));
});

describe('flags of credentials together', () => {
	test('an older secret beside a newer one may be a leftover, and the latest expiry is marked as the last', () => {
		assert.deepEqual(flagsOf(credential(-300, 20), credential(-3, 300)), [['leftover-candidate'], ['last-one']]);
	});
	test('an older secret is not a leftover if the newer one is not valid yet, or expires sooner', () => {
		assert.deepEqual(flagsOf(credential(-300, 20), credential(5, 300)), [[], ['not-yet-valid', 'last-one']]);
		assert.deepEqual(flagsOf(credential(-30, 300), credential(-3, 20)), [['last-one'], []]);
		assert.deepEqual(flagsOf(credential(-30, 20), credential(-3, 20)), [['leftover-candidate'], []]);
	});
	test('if an expiry is ambiguous, none is marked as the last', () => {
		const two = credential(-30, 0, { end: date(now + 10 * day, now + 20 * day) });
		assert.deepEqual(flagsOf(two, credential(-30, 15)), [['ambiguous-date'], []]);
	});
	test('an expired credential does not count', () => {
		assert.deepEqual(flagsOf(credential(-300, -20), credential(-3, 300)), [[], ['last-one']]);
	});
	test('of two credentials that expire together neither is marked as the last', () => {
		assert.deepEqual(flagsOf(credential(-3, 300), credential(-3, 300)), [[], []]);
	});
	test('a federated credential keeps the app working', () => {
		assert.deepEqual(flagsOf(credential(-3, 300), { line: 1, holder: app, kind: 'federated' }), [[], ['no-expiry']]);
	});
	test('apps without an ID or name are not grouped', () => {
		const unnamed = { holder: { of: 'unknown' } as const };
		assert.deepEqual(flagsOf(credential(-300, 20, unnamed), credential(-3, 300, unnamed)), [[], []]);
	});
	test("only Microsoft's own apps count as renewed elsewhere: a paste cannot tell which other tenant is the reader's", () => {
		const of = (owner: string, id: string): Holder => ({ of: 'service-principal', appId: id, owner });
		const microsoft = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';
		const flags = flagsOf(
			...['a', 'a', 'b', microsoft].map((owner, at) => credential(-3, 90, { holder: of(owner, String(at)) })),
			credential(-3, 90, { kind: 'saml-signing', holder: of(microsoft, 'gallery') }),
		);
		assert.deepEqual(
			flags.map((own) => own.includes('owned-elsewhere')),
			[false, false, false, true, false],
		);
	});
});

test('two readings of an expiry give a state only if both lead to the same one', () => {
	const two = (...readings: number[]) => judge([credential(-3, 0, { end: date(...readings) })], now, facts)[0];
	const near = two(now + 10 * day, now + 20 * day);
	assert.equal(near?.state, 'due-30');
	assert.ok(near?.flags.includes('ambiguous-date'));
	const far = two(now + 10 * day, now + 200 * day);
	assert.equal(far?.state, 'unknown');
	assert.equal(far?.endsAtAlso, now + 200 * day);
});

test('credentials that renew themselves or never expire need no care', () => {
	const kinds: [Kind, Partial<Credential>, boolean][] = [
		['secret', {}, true],
		['federated', {}, false],
		['certificate', { holder: { ...app, servicePrincipalType: 'ManagedIdentity' } }, false],
		['certificate', { name: 'P2P Server' }, false],
		['certificate', { holder: { of: 'service-principal', owner: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' } }, false],
	];
	for (const [kind, more, care] of kinds) {
		const [one] = judge([credential(-3, 3, { kind, ...more })], now, facts);
		assert.equal(one && needsCare(one), care, kind);
	}
});

test('conditions that concern somebody are reported as problems', () => {
	const judged = judge([credential(-3, 100_000), credential(5, 1)], now, facts);
	assert.deepEqual(
		problemsOf(judged).map(({ code }) => code),
		['never-expires', 'over-long-lifetime', 'end-before-start'],
	);
});

test('service principals of one app in two tenants are judged independently', () => {
	const inTenant = (objectId: string): Holder => ({ ...app, of: 'service-principal', objectId });
	const [one, other] = [inTenant('11111111-1111-4111-8111-111111111111'), inTenant('22222222-2222-4222-8222-222222222222')];
	const first = credential(-20, 40, { holder: one });
	const second = credential(-10, 300, { holder: other });
	for (const flags of flagsOf(first, second)) assert.deepEqual(flags, ['on-service-principal', 'last-one']);
	assert.deepEqual(flagsOf(first, { ...second, holder: one })[0], ['on-service-principal', 'leftover-candidate']);
});
