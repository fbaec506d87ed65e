import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asGraphApp, credentialTenants, judgedAt } from '../../testing/expiry-tenants.ts';
import { judge } from './judge.ts';
import type { Judged } from './model.ts';
import { readExpiryPaste } from './paste/read.ts';
import { appsOf, monthsOf, stepsOf, summaryOf } from './report.ts';

const facts = { autoRotated: [], microsoftTenants: [], rules: [] };
const apps = credentialTenants(30, 5).flatMap((tenant) => tenant.apps);
const judged = judge(readExpiryPaste(JSON.stringify(apps.map(asGraphApp))).credentials, judgedAt, facts);

test('each credential stands with its app once, and apps stand in the order of their next date', () => {
	const report = appsOf(judged);
	assert.equal(report.flatMap(({ credentials }) => credentials).length, judged.length);
	assert.equal(report.length, apps.length);
	for (const [place, { next }] of report.entries()) assert.ok(next >= (report[place - 1]?.next ?? 0));
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
		months.reduce((sum, { count }) => sum + count, 0),
		within.length,
	);
});

test('commands hold the IDs of their own credential, and never replace what is there', () => {
	for (const one of judged) {
		const steps = stepsOf(one);
		assert.deepEqual(
			steps.map(({ step }) => step),
			['add', 'verify', 'delete'],
		);
		for (const { command } of steps) assert.ok(command.includes(one.holder.appId ?? '-'));
		assert.match(steps[0]?.command ?? '', / --append /);
		assert.ok(steps[2]?.command.includes(one.keyId ?? '-'));
	}
	const [some] = judged as [Judged];
	assert.deepEqual(stepsOf({ ...some, kind: 'federated' }), []);
	assert.deepEqual(stepsOf({ ...some, flags: ['managed-identity'] }), []);
	assert.deepEqual(stepsOf({ ...some, holder: { of: 'unknown' } }), []);
});
