import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { asGraphApp, asGraphSecret, credentialTenants, judgedAt } from '../../../testing/expiry-tenants.ts';
import { growth } from '../../../testing/growth.ts';
import { decodeBytes } from '../../core/paste/clean.ts';
import { judge, problemsOf } from '../judge.ts';
import { readExpiryPaste } from './read.ts';

const facts = { autoRotated: [], microsoftTenants: [], rules: [] };
const read = (text: string) => {
	const paste = readExpiryPaste(text);
	const judged = judge(paste.credentials, judgedAt, facts);
	return { ...paste, judged, all: [...paste.problems, ...problemsOf(judged)] };
};
const codes = (text: string) => new Set(read(text).all.map(({ code }) => code));
const keyId = '651011cb-0b8e-40e9-a646-6d5fdae85d09';
const appId = '6ea24599-5818-4c9e-b0a4-d74f6f4ccd0a';
const end = '2026-12-21T14:20:31Z';

/** Secrets in Microsoft Entra's current format, and in older ones. */
const secrets = [
	'Abc8Q~invented.invented_invented-inventedX',
	'Zm9vYmFyYmF6cXV4MDEyMzQ1Njc4OWFiY2RlZg==',
	'INVENTED~not-a-real-secret~contoso~0000',
];

describe('a secret in a paste is recognized and never shown', () => {
	const places: [string, (secret: string) => string][] = [
		['az reset', (secret) => JSON.stringify({ appId, password: secret, tenant: appId })],
		['az reset -o yaml', (secret) => `appId: ${appId}\npassword: ${secret}\ntenant: ${appId}`],
		['az reset -o tsv', (secret) => `${appId}\t${secret}\t${appId}`],
		['sdk-auth', (secret) => JSON.stringify({ clientId: appId, clientSecret: secret, subscriptionId: appId, tenantId: appId })],
		['addPassword', (secret) => JSON.stringify({ displayName: 'x', endDateTime: end, hint: 'Abc', keyId, secretText: secret })],
		['New-Entra, list', (secret) => `DisplayName : x\nEndDateTime : ${end}\nKeyId       : ${keyId}\nSecretText  : ${secret}\n`],
		['CSV', (secret) => `AppId,KeyId,EndDate,Secret Value\n${appId},${keyId},${end},${secret}`],
		['portal rows', (secret) => `Description\tExpires\tValue\tSecret ID\nx\t${end}\t${secret}\t${keyId}`],
		[
			'terraform',
			(secret) =>
				JSON.stringify({
					values: {
						root_module: { resources: [{ type: 'azuread_application_password', values: { key_id: keyId, end_date: end, value: secret } }] },
					},
				}),
		],
		['terraform output', (secret) => `    end_date = "${end}"\n    key_id   = "${keyId}"\n    value    = "${secret}"`],
		['environment', (secret) => `AZURE_CLIENT_ID=${appId}\nAZURE_CLIENT_SECRET=${secret}`],
		['shell', (secret) => `$ export ARM_CLIENT_SECRET="${secret}"`],
		['appsettings', (secret) => JSON.stringify({ AzureAd: { ClientId: appId, TenantId: appId, ClientSecret: secret } })],
		[
			'beside a real list',
			(secret) =>
				`[${JSON.stringify(asGraphSecret({ ...credentialTenants(1)[0]?.apps[0]?.credentials[0] } as never))}]\n${appId}\t${secret}\t${appId}`,
		],
	];
	for (const [name, write] of places)
		for (const secret of secrets)
			test(`${name}: ${secret.slice(0, 8)}`, () => {
				const result = read(write(secret));
				assert.ok(
					result.all.some(({ code }) => code === 'secret-value-present'),
					JSON.stringify(result),
				);
				assert.ok(!JSON.stringify(result).includes(secret.slice(0, 20)), JSON.stringify(result));
			});
	test('a secret in the current format is recognized anywhere', () => {
		const [secret = ''] = secrets;
		for (const text of [
			`please use ${secret} until tomorrow`,
			JSON.stringify({ foo: secret }),
			`DisplayName : ${secret}\nKeyId : ${keyId}\nEndDateTime : ${end}`,
		]) {
			const result = read(text);
			assert.ok(
				result.all.some(({ code }) => code === 'secret-value-present'),
				text,
			);
			assert.ok(!JSON.stringify(result).includes('invented.invented'), text);
		}
	});
	test('hints, keys and masked values are not secrets', () => {
		const list = [{ displayName: 'x', endDateTime: end, hint: 'Abc', keyId, secretText: null }];
		assert.ok(!codes(JSON.stringify(list)).has('secret-value-present'));
		const table = `Description\tExpires\tValue\tSecret ID\nx\t${end}\tAbc******************\t${keyId}`;
		assert.ok(!codes(table).has('secret-value-present'));
		const key = [{ keyId, endDateTime: end, type: 'AsymmetricX509Cert', usage: 'Verify', key: 'MIIDBTCCAe2gAwIBAgIQ' }];
		const result = read(JSON.stringify(key));
		assert.ok(!result.all.some(({ code }) => code === 'secret-value-present') && !JSON.stringify(result).includes('MIID'));
		assert.ok(!codes(`    end_date = "${end}"\n    key_id = "${keyId}"\n    value = (sensitive value)`).has('secret-value-present'));
	});
});

describe('what a paste lacks is reported', () => {
	const cases: [string, string, string][] = [
		['nothing', '', 'empty'],
		['prose', 'Which secrets expire next?', 'not-recognized'],
		['an empty list', '[]', 'app-without-credentials'],
		['apps without credentials', JSON.stringify([{ appId, displayName: 'x', web: { redirectUris: [] } }]), 'no-credentials-in-output'],
		['az ad app list -o table', `DisplayName    AppId\n-----------    -----\nx              ${appId}`, 'no-credentials-in-output'],
		['a next page', JSON.stringify({ '@odata.nextLink': 'https://graph.microsoft.com/x', value: [] }), 'page-truncated'],
		[
			'a hundred apps',
			JSON.stringify(Array.from({ length: 100 }, () => ({ appId, displayName: 'x', passwordCredentials: [] }))),
			'maybe-truncated',
		],
		['a part that was refused', JSON.stringify({ responses: [{ id: '1', status: 429, body: {} }] }), 'batch-part-failed'],
		['lost depth', JSON.stringify([{ AppId: appId, PasswordCredentials: '@{KeyId=x}' }]), 'depth-truncated'],
		[
			'lists as types',
			`DisplayName,AppId,PasswordCredentials\nx,${appId},Microsoft.Graph.PowerShell.Models.IMicrosoftGraphPasswordCredential[]`,
			'depth-truncated',
		],
		['a cut date', `AppId,KeyId,EndDate\n${appId},${keyId},6/10/...`, 'text-truncated'],
		['a year of another calendar', `AppId,KeyId,EndDate\n${appId},${keyId},24/12/2569`, 'unparseable-date'],
		['a date that is none', JSON.stringify([{ keyId, hint: 'x', endDateTime: '31/02/2027' }]), 'unparseable-date'],
		['two dates in one cell', `AppId,KeyId,EndDate\n${appId},${keyId},1/1/2027 2:00 AM 2/2/2028 3:00 PM`, 'unparseable-date'],
		['the beginning of time', JSON.stringify([{ keyId, hint: 'x', endDateTime: '0001-01-01T00:00:00Z' }]), 'unparseable-date'],
		['no end', JSON.stringify([{ keyId, hint: 'x', endDateTime: null }]), 'row-without-date'],
	];
	for (const [name, text, code] of cases)
		test(name, () => {
			const result = read(text);
			assert.ok(
				result.all.some((problem) => problem.code === code),
				JSON.stringify(result),
			);
			for (const { state } of result.judged) assert.equal(state, 'unknown');
		});
	test('the order of day and month is asked for only if it is ambiguous', () => {
		const rows = (...dates: string[]) =>
			`AppName,KeyId,EndDate\n${dates.map((date, at) => `x,${keyId.slice(0, -1)}${at},${date}`).join('\n')}`;
		assert.ok(codes(rows('03/04/2027 10:00:00')).has('ambiguous-date-order'));
		assert.ok(!codes(rows('03/04/2027 10:00:00', '24/12/2026 10:00:00')).has('ambiguous-date-order'));
		const counted = `App Name,KeyId,Expiry Date,Days to Expiry\nx,${keyId},03/04/2027 10:00:00,125\ny,${appId},05/01/2027 10:00:00,37`;
		const { judged, all } = read(counted);
		assert.ok(!all.some(({ code }) => code === 'ambiguous-date-order'), 'the days that the script counted tell it');
		assert.deepEqual(
			judged.map(({ endsAt }) => new Date(endsAt ?? 0).toISOString().slice(0, 10)),
			['2027-04-03', '2027-01-05'],
		);
		const chosen = readExpiryPaste(rows('03/04/2027 10:00:00'), 'month-first').credentials[0];
		assert.deepEqual(chosen?.end?.readings, [Date.UTC(2027, 2, 4, 10)]);
	});
	test('more unread pieces than are shown', () => {
		const { unread, unreadMore } = read(Array.from({ length: 500 }, (_, at) => `line ${at} of ${appId}`).join('\n'));
		assert.equal(unread.length + unreadMore, 500);
	});
});

describe('a hostile paste takes linear work', () => {
	const million = 1_000_000;
	const app = `{"appId":"${appId}","displayName":"x","passwordCredentials":[${Array.from({ length: 20_000 }, (_, at) => `{"keyId":"${String(at).padStart(8, '0')}${keyId.slice(8)}","endDateTime":"${end}","startDateTime":"2026-01-01T00:00:${String(at % 60).padStart(2, '0')}Z"}`).join(',')}]}`;
	const texts: [string, string][] = [
		['brackets', '['.repeat(million)],
		['objects in objects', '{"value":['.repeat(100_000)],
		['quotes', '"'.repeat(million)],
		['colons', ' : '.repeat(300_000)],
		['dashes under a heading', `KeyId\n${'-- '.repeat(300_000)}`],
		['dates', '1/1/2027 '.repeat(100_000)],
		['digits', '1'.repeat(million)],
		['dots and digits', '1.1.'.repeat(250_000)],
		['tildes', 'aQ~'.repeat(300_000)],
		['tabs', '\t'.repeat(million)],
		['lines with an ID', `${appId} x\n`.repeat(20_000)],
		['bare dates', `${end}\n`.repeat(20_000)],
		['credentials of one app', app],
		['a long name', JSON.stringify([{ keyId, hint: 'x', endDateTime: end, displayName: '=cmd|'.repeat(200_000) }])],
		['secrets', `password=${'x1Y'.repeat(300_000)}`],
		['lists of names', 'EndDate : 1\n'.repeat(50_000)],
		['CSV', `AppId,EndDate\n${'a,1/1/2027\n'.repeat(50_000)}`],
		['UTF-16', '\u0000a'.repeat(300_000)],
	];
	for (const [name, text] of texts)
		test(name, () => {
			const ratio = growth((part) => void read(part), text);
			assert.ok(ratio < 40, `${ratio} times the work for ten times the text`);
		});
});

test('5,000 apps with 11,000 credentials are read and judged completely', (t) => {
	const apps = credentialTenants(5000, 3)
		.flatMap((tenant) => tenant.apps)
		.slice(0, 5000);
	const text = JSON.stringify({ value: apps.map((app) => ({ ...asGraphApp(app), web: { redirectUris: ['x'.repeat(700)] } })) }, null, 2);
	const wanted = apps.flatMap(({ credentials }) => credentials).length;
	const start = process.cpuUsage();
	const { judged } = read(text);
	const { user, system } = process.cpuUsage(start);
	t.diagnostic(
		`${apps.length} apps, ${wanted} credentials, ${(text.length / 1e6).toFixed(1)} MB, ${Math.round((user + system) / 1000)} ms of work`,
	);
	assert.equal(judged.length, wanted);
});

test('20 MB of text, and input that is not text, get an answer', () => {
	const one = JSON.stringify({ keyId, endDateTime: end, startDateTime: end, padding: 'x'.repeat(1000) });
	const { credentials } = read(`[${Array.from({ length: 18_000 }, () => one).join(',')}]`);
	assert.equal(credentials.length, 1, 'the same credential again and again is one');
	assert.deepEqual([...codes('x'.repeat(33_000_000))], ['too-large']);
	const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 256);
	assert.ok(read(decodeBytes(bytes)).all.length > 0);
	const utf16 = (text: string) => Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]));
	assert.equal(read(decodeBytes(utf16(`[{"keyId":"${keyId}","endDateTime":"${end}","hint":"a"}]`))).judged[0]?.state, 'due-30');
});

test('names are text of limited length, whatever they contain', () => {
	const names = [
		'<img src=x onerror=alert(1)>',
		'\u202egnp.exe',
		'=HYPERLINK("http://x")',
		'x'.repeat(100_000),
		'__proto__',
		'\u0000\u001b[31m',
	];
	for (const name of names) {
		const { judged } = read(
			JSON.stringify([
				{ appId, displayName: name, passwordCredentials: [{ keyId, endDateTime: end, displayName: name }], __proto__: null },
			]),
		);
		assert.equal(judged.length, 1);
		for (const shown of [judged[0]?.name, judged[0]?.holder.name])
			assert.ok((shown ?? '').length <= 1000 && !/(?!\t)\p{Cc}|\u202e/u.test(shown ?? ''));
	}
	assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('values of wrong types are handled, and never make a state fine', () => {
	const values = [null, true, 0, -1, 1e308, '', 'x', [], {}, [null], [[]], [{}], { a: 1 }, ['x']];
	const fields = ['keyId', 'endDateTime', 'startDateTime', 'displayName', 'type', 'usage', 'customKeyIdentifier', 'secretText', 'hint'];
	for (const field of fields)
		for (const value of values) {
			const { judged } = read(JSON.stringify([{ appId, passwordCredentials: [{ keyId, endDateTime: end, [field]: value }] }]));
			for (const { state } of judged)
				assert.ok(
					field === 'endDateTime' ? state === 'unknown' || state === 'expired' : state === 'due-30',
					`${field}: ${JSON.stringify(value)}: ${state}`,
				);
		}
	for (const value of values)
		for (const list of ['passwordCredentials', 'keyCredentials', 'value', 'responses'])
			read(JSON.stringify({ appId, displayName: 'x', [list]: value }));
});

test('any text gets an answer or a reason, never an exception', () => {
	const piece = fc.oneof(
		fc.string(),
		fc.json(),
		fc.constantFrom(
			'{"value":[',
			']}',
			keyId,
			end,
			'KeyId : ',
			'EndDateTime : ',
			'\n',
			'---- ----',
			'KeyId EndDateTime',
			'@{',
			'\t',
			'12/24/2026 3:04 PM',
			'"passwordCredentials":[',
			'"',
			',',
		),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
			const { judged, all, unread } = read(pieces.join(''));
			assert.ok(judged.length > 0 || all.length > 0 || unread.length > 0);
		}),
		{ numRuns: 1500 },
	);
});

const oneSecret = (id: string, end = '2026-12-20T00:00:00Z') =>
	`{"keyId":"${id}","displayName":"x","startDateTime":"2026-01-01T00:00:00Z","endDateTime":"${end}"}`;
const holdersOf = (text: string) => readExpiryPaste(text).credentials.map(({ holder }) => holder.of);

test('the command determines the kind of owner if the output does not', () => {
	assert.deepEqual(holdersOf(`$ az ad sp credential list --id ${appId}\n[${oneSecret(keyId)}]`), ['service-principal']);
	assert.deepEqual(holdersOf(`PS C:\\> az ad app credential list --id ${appId}\n[${oneSecret(keyId)}]`), ['application']);
	assert.deepEqual(holdersOf(`[${oneSecret(keyId)}]`), ['unknown']);
	const both = `$ az ad sp credential list --id ${appId}\n[${oneSecret(keyId)}]\n$ az account show\n[${oneSecret(appId)}]`;
	assert.deepEqual(holdersOf(both), ['service-principal', 'unknown']);
});

test('a list whose beginning is missing, or that announces more entries than it has, is incomplete', () => {
	const codes = (text: string) => readExpiryPaste(text).problems.map(({ code }) => code);
	const app = `{"id":"${keyId}","appId":"${appId}","displayName":"a","passwordCredentials":[${oneSecret(keyId)}]}`;
	assert.ok(codes(`${oneSecret(keyId)}]}]`).includes('json-truncated'));
	assert.ok(codes(`${oneSecret(keyId)}\n    ]\n  }\n]`).includes('json-truncated'));
	assert.ok(codes(`{"@odata.count":250,"value":[${app}]}`).includes('page-truncated'));
	assert.deepEqual(codes(`{"@odata.count":1,"value":[${app}]}`), []);
});

test('the signed-in account and response headers are ignored', () => {
	const app = `{"id":"${keyId}","appId":"${appId}","displayName":"a","passwordCredentials":[${oneSecret(keyId)}]}`;
	const before = [
		`{"environmentName":"AzureCloud","homeTenantId":"${keyId}","id":"${keyId}","isDefault":true,"name":"Contoso","tenantId":"${keyId}"}`,
		`HTTP/1.1 200 OK\nDate: Sun, 29 Nov 2026 00:00:00 GMT\nrequest-id: ${keyId}\nx-ms-ags-diagnostic: {"ServerInfo":"a"}`,
		`ClientId  : ${keyId}\nTenantId  : ${keyId}\nAuthType  : Delegated\nAppName   : Microsoft Graph Command Line Tools`,
	];
	for (const beside of before) {
		const { credentials, problems, unread } = readExpiryPaste(`${beside}\n\n${app}`);
		assert.equal(credentials.length, 1);
		assert.deepEqual([problems, unread], [[], []], beside);
	}
});
