import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asGraphApp, credentialTenants, judgedAt } from '../../testing/expiry-tenants.ts';
import { judge } from './judge.ts';
import { readExpiryPaste } from './paste/read.ts';
import { appsOf, monthsOf, selectedOf, summaryOf } from './report.ts';

const facts = { autoRotated: [], microsoftTenants: [], rules: [] };
const apps = credentialTenants(30, 5).flatMap((tenant) => tenant.apps);
const judged = judge(readExpiryPaste(JSON.stringify(apps.map(asGraphApp))).credentials, judgedAt, facts);

test('each credential stands with its app once, and apps stand in the order of their next date', () => {
	const report = appsOf(judged);
	assert.equal(report.flatMap(({ credentials }) => credentials).length, judged.length);
	assert.equal(report.length, apps.length);
	const order = ['due-30', 'due-60', 'due-90', 'expired', 'fine'];
	const places = report.map(({ credentials: [first] }) => order.indexOf(first.state));
	assert.deepEqual(
		places,
		[...places].sort((a, b) => a - b),
	);
	const soon = report.flatMap(({ credentials: [first] }) => (first.state.startsWith('due') ? [first.endsAt ?? 0] : []));
	assert.deepEqual(
		soon,
		[...soon].sort((a, b) => a - b),
	);
});

test('the first sentence counts what ends within 30 days, and names the first', () => {
	const { due, first, count } = summaryOf(judged);
	const wanted = judged.filter(({ state }) => state === 'due-30');
	assert.equal(due, wanted.length);
	assert.equal(first?.endsAt, Math.min(...wanted.map(({ endsAt }) => endsAt ?? Number.NaN)));
	assert.equal(
		Object.values(count).reduce((sum, one) => sum + one),
		judged.length,
	);
});

test('a year has twelve months, and each end falls into one', () => {
	const months = monthsOf(judged, judgedAt);
	assert.equal(months.length, 12);
	const within = judged.filter(({ endsAt = 0, state }) => state !== 'expired' && endsAt < Date.UTC(2027, 10, 1));
	assert.equal(
		months.reduce((sum, { ends }) => sum + ends.length, 0),
		within.length,
	);
});

test('within a month what ends first comes first', () => {
	for (const { ends } of monthsOf(judged, judgedAt))
		for (const [place, { endsAt = 0 }] of ends.entries()) assert.ok(endsAt >= (ends[place - 1]?.endsAt ?? 0));
});

test('a choice lists what fits it and nothing else; apps can stand in the order of their names', () => {
	const all = { state: '', kind: '', text: '', sort: 'next' } as const;
	assert.equal(selectedOf(judged, all).length, judged.length);
	const due = selectedOf(judged, { ...all, state: 'due-30', kind: 'secret' });
	assert.ok(due.length > 0 && due.every(({ state, kind }) => state === 'due-30' && kind === 'secret'));
	const [some] = judged;
	for (const text of [some?.keyId?.toUpperCase(), ` ${some?.holder.appId} `, some?.holder.name?.slice(1)])
		assert.ok(selectedOf(judged, { ...all, text: text ?? '-' }).some(({ keyId }) => keyId === some?.keyId));
	assert.deepEqual(selectedOf(judged, { ...all, text: 'no such app' }), []);
	const names = appsOf(judged, 'name').map(({ name = '' }) => name.toLowerCase());
	assert.deepEqual(
		names,
		[...names].sort((a, b) => a.localeCompare(b, undefined, { numeric: true })),
	);
});
