import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../checkers/expiry/judge.ts';
import type { Judged } from '../../checkers/expiry/model.ts';
import { readExpiryPaste } from '../../checkers/expiry/paste/read.ts';
import { appsOf, overviewOf } from '../../checkers/expiry/report.ts';
import { resultOf } from '../../checkers/expiry/result.ts';
import { answerExpiryPaste } from '../../scripts/evaluate/expiry.ts';
import { asGraphApp, credentialTenants, judgedAt } from '../../testing/expiry-tenants.ts';
import { joinCalendars } from '../calendar.ts';
import { remindersCalendar } from './reminders.ts';
import { firstSentence } from './sentence.ts';
import { credentialsCsv } from './table.ts';
import { credentialsTicket } from './ticket.ts';

const facts = { autoRotated: [], microsoftTenants: [], rules: [] };
const t = (key: string, values?: Readonly<Record<string, string>>) => [key, ...Object.values(values ?? {})].join(' ');
const judged = (text: string) => judge(readExpiryPaste(text).credentials, judgedAt, facts);
/** The parts of a credential that every output has to preserve. */
const core = ({ holder, kind, name, keyId, start, endsAt, endsAtAlso, state }: Judged) =>
	JSON.stringify([
		holder.name,
		holder.appId,
		holder.objectId,
		holder.of,
		kind,
		name,
		keyId,
		start && Math.floor((start.readings[0] ?? 0) / 1000),
		endsAt,
		endsAtAlso,
		state,
	]);
const appId = '11111111-1111-4111-8111-111111111111';
const keyId = '33333333-3333-4333-8333-333333333333';
const tenants = credentialTenants(40, 11).map(({ apps }) => JSON.stringify(apps.map(asGraphApp)));
const hostile = ['=1+1', "'=1", '"quoted", and more', '<b>x</b>', '+2', '名稱；=x', 'a;-b', '@SUM(A1)'].map((displayName, place) => ({
	appId: appId.replace(/.$/, String(place)),
	displayName,
	passwordCredentials: [{ keyId: keyId.replace(/.$/, String(place)), displayName, endDateTime: '2026-12-04T00:00:00Z' }],
}));

test('a saved table can be pasted, and gives the same credentials', () => {
	for (const text of [...tenants, JSON.stringify(hostile)]) {
		const before = judged(text);
		const after = judged(credentialsCsv(before, t));
		assert.deepEqual(after.map(core).sort(), before.map(core).sort());
	}
});

test('JSON lines can be pasted, and give the same credentials', () => {
	for (const text of tenants) {
		const before = judged(text);
		const lines = answerExpiryPaste('x', text, judgedAt, facts)
			.map((line) => JSON.stringify(line))
			.join('\n');
		const short = ({ keyId: id, endsAt, state, kind, holder }: Judged) =>
			JSON.stringify([id, endsAt, state, kind, holder.appId, holder.name]);
		assert.deepEqual(judged(lines).map(short).sort(), before.map(short).sort());
	}
});

test('an ambiguous day stays ambiguous', () => {
	const text = `App,AppId,KeyId,EndDateTime\npay,${appId},${keyId},03/04/2027`;
	const [before] = judged(text);
	const [after] = judged(credentialsCsv([before as Judged], t));
	assert.deepEqual([after?.endsAt, after?.endsAtAlso, after?.state], [before?.endsAt, before?.endsAtAlso, before?.state]);
	assert.ok(before?.endsAtAlso !== undefined);
});

test('a calendar has one entry per expiry that somebody has to act on, always with the same UID', () => {
	for (const text of tenants.slice(0, 10)) {
		const all = judged(text);
		const file = remindersCalendar(all, judgedAt, 'en', t);
		const uids = [...file.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
		assert.equal(new Set(uids).size, uids.length);
		assert.equal(uids.length, all.filter(({ state, flags }) => state !== 'expired' && !flags.includes('never-expires')).length);
		const later = remindersCalendar(all.toReversed(), judgedAt + 1000, 'en', t);
		assert.deepEqual([...later.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid).sort(), uids.sort());
	}
});

test('a calendar made in parts equals one made at once', () => {
	const all = judged(tenants.slice(0, 10).join('\n'));
	const seen = new Map<string, number>();
	const pieces = all.map((one) => remindersCalendar([one], judgedAt, 'en', t, seen));
	assert.ok(all.length > 10);
	assert.equal(joinCalendars(pieces), remindersCalendar(all, judgedAt, 'en', t));
});

test('the data for the page contains each credential once', () => {
	for (const text of tenants) {
		const read = readExpiryPaste(text);
		const all = judge(read.credentials, judgedAt, facts);
		const handed = resultOf(all, read, judgedAt).apps.flatMap((piece): { credentials: Judged[] }[] => JSON.parse(piece));
		assert.deepEqual(handed.flatMap(({ credentials }) => credentials.map(core)).sort(), all.map(core).sort());
	}
});

/** Secrets in every place where tools print them, each of another form. */
const secret = 'Abc8Q~dEfGhIjKlMnOpQrStUvWxYz0123456789ab';
const leaks: Record<string, string> = {
	'az reset': JSON.stringify({ appId, password: secret, tenant: keyId }),
	'Graph addPassword': JSON.stringify({ keyId, displayName: 'x', endDateTime: '2026-12-04T00:00:00Z', hint: 'Abc', secretText: secret }),
	'in an app': JSON.stringify([
		{
			appId,
			displayName: 'pay',
			passwordCredentials: [{ keyId, displayName: secret, endDateTime: '2026-12-04T00:00:00Z', secretText: secret, hint: 'Abc' }],
		},
	]),
	'Entra PowerShell list': `DisplayName   : rbac\nEndDateTime   : 2026-12-04\nHint          : Abc\nKeyId         : ${keyId}\nSecretText    : ${secret}\n`,
	CSV: `App,AppId,KeyId,EndDateTime,Value\npay,${appId},${keyId},2026-12-04,${secret}`,
	Terraform: JSON.stringify({
		values: {
			root_module: {
				resources: [
					{
						type: 'azuread_application_password',
						address: 'a.b',
						values: { application_id: `/applications/${appId}`, key_id: keyId, value: secret, end_date: '2026-12-04T00:00:00Z' },
					},
				],
			},
		},
	}),
	'a line of a script': `CLIENT_SECRET=${secret}`,
	'tsv of az reset': `${appId}\t${secret}\t${keyId}`,
};

for (const [where, text] of Object.entries(leaks))
	test(`a secret is recognized and is in no output: ${where}`, () => {
		const read = readExpiryPaste(text);
		assert.ok(read.problems.some(({ code }) => code === 'secret-value-present'));
		const all = judge(read.credentials, judgedAt, facts);
		const outputs = [
			credentialsCsv(all, t),
			credentialsTicket(firstSentence(overviewOf(all, read.problems, read.unread), 'en', t), appsOf(all), t),
			remindersCalendar(all, judgedAt, 'en', t),
			JSON.stringify(answerExpiryPaste('x', text, judgedAt, facts)),
			JSON.stringify(resultOf(all, read, judgedAt)),
		];
		for (const output of outputs) {
			const joined = output.replaceAll('\r\n ', '');
			assert.ok(!joined.includes(secret) && !joined.includes(secret.slice(4, 24)), joined);
			assert.ok(!/"hint"|Hint/.test(joined), joined);
		}
	});
