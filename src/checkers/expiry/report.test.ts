import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asGraphApp, credentialTenants, judgedAt } from '../../testing/expiry-tenants.ts';
import { judge } from './judge.ts';
import { readExpiryPaste } from './paste/read.ts';
import { appsOf, monthsOf, selectedOf, sortedBy, summaryOf } from './report.ts';

const facts = { autoRotated: [], microsoftTenants: [], rules: [] };
const apps = credentialTenants(30, 5).flatMap((tenant) => tenant.apps);
const judged = judge(readExpiryPaste(JSON.stringify(apps.map(asGraphApp))).credentials, judgedAt, facts);

test('each credential is listed with its app once', () => {
	const report = appsOf(judged);
	assert.equal(report.flatMap(({ credentials }) => credentials).length, judged.length);
	assert.equal(report.length, apps.length);
});

test('apps are in order of urgency: recently expired, expiring within 30 days, later, unknown, long expired, fine', () => {
	const day = (days: number) => new Date(judgedAt + days * 86_400_000).toISOString();
	const paste = [-400, -31, -30, -1, 5, 80, 200, undefined].map((days) => ({
		displayName: `${days}`,
		appId: `00000000-0000-4000-8000-${String(900 + (days ?? 500)).padStart(12, '0')}`,
		passwordCredentials: [{ keyId: null, endDateTime: days === undefined ? null : day(days) }],
	}));
	const names = appsOf(judge(readExpiryPaste(JSON.stringify(paste)).credentials, judgedAt, facts)).map(({ name }) => name);
	assert.deepEqual(names, ['-30', '-1', '5', '80', 'undefined', '-400', '-31', '200']);
	assert.deepEqual(sortedBy(appsOf(judged), 'next'), appsOf(judged));
});

test('the first sentence counts what expires within 30 days, and names the first', () => {
	const { due, first, count } = summaryOf(judged);
	const wanted = judged.filter(({ state }) => state === 'due-30');
	assert.equal(due, wanted.length);
	assert.equal(first?.endsAt, Math.min(...wanted.map(({ endsAt }) => endsAt ?? Number.NaN)));
	assert.equal(
		Object.values(count).reduce((sum, one) => sum + one),
		judged.length,
	);
});

test('a year has twelve months, and each expiry is in one of them', () => {
	const months = monthsOf(judged, judgedAt);
	assert.equal(months.length, 12);
	const within = judged.filter(({ endsAt = 0, state }) => state !== 'expired' && endsAt < Date.UTC(2027, 10, 1));
	assert.equal(
		months.reduce((sum, { count }) => sum + count, 0),
		within.length,
	);
});

test('what expired in the current month is counted there and nowhere else', () => {
	const [first, ...others] = monthsOf(judged, judgedAt);
	const begin = first?.month ?? 0;
	const over = judged.filter(({ endsAt = 0, state }) => state === 'expired' && endsAt >= begin);
	assert.ok(over.length > 0);
	assert.equal(first?.ended, over.length);
	for (const { ended } of others) assert.equal(ended, 0);
});

test('within a month the earliest expiry is first', () => {
	for (const { count, first } of monthsOf(judged, judgedAt)) {
		assert.equal(first.length, Math.min(count, 3));
		for (const [place, { endsAt = 0 }] of first.entries()) assert.ok(endsAt >= (first[place - 1]?.endsAt ?? 0));
	}
});

test('a filter lists what matches and nothing else; apps can be sorted by name', () => {
	const all = { state: '', kind: '', text: '', sort: 'next' } as const;
	const listed = appsOf(judged);
	const credentials = (selection: Parameters<typeof selectedOf>[1]) => selectedOf(listed, selection).flatMap((app) => app.credentials);
	assert.equal(credentials(all).length, judged.length);
	const due = credentials({ ...all, state: 'due-30', kind: 'secret' });
	const wanted = judged.filter(({ state, kind }) => state === 'due-30' && kind === 'secret');
	assert.ok(due.length > 0);
	assert.deepEqual(new Set(due), new Set(wanted));
	const [some] = judged;
	for (const text of [some?.keyId?.toUpperCase(), ` ${some?.holder.appId} `, some?.holder.name?.slice(1)])
		assert.ok(credentials({ ...all, text: text ?? '-' }).some(({ keyId }) => keyId === some?.keyId));
	assert.deepEqual(credentials({ ...all, text: 'no such app' }), []);
	const names = sortedBy(listed, 'name').map(({ name = '' }) => name.toLowerCase());
	assert.deepEqual(
		names,
		[...names].sort((a, b) => a.localeCompare(b, undefined, { numeric: true })),
	);
});

test('filtering in pieces and sorting equals filtering at once', () => {
	const listed = appsOf(judged);
	const pieces = Array.from({ length: Math.ceil(listed.length / 7) }, (_, place) => listed.slice(place * 7, place * 7 + 7));
	for (const kind of ['', 'secret', 'certificate'])
		for (const state of ['', 'fine', 'due-30']) {
			const choice = { state, kind, text: '', sort: 'next' } as const;
			const chosen = pieces.flatMap((piece) => selectedOf(piece, choice));
			const kept = judged.filter((one) => (kind === '' || one.kind === kind) && (state === '' || one.state === state));
			assert.deepEqual(
				sortedBy(chosen, 'next').map(({ credentials }) => credentials),
				appsOf(kept).map(({ credentials }) => credentials),
			);
		}
});

test('what already has expired is above what will, and the app that the first sentence names is the first that will', () => {
	let both = 0;
	for (const { apps: own } of credentialTenants(60, 7)) {
		const all = judge(readExpiryPaste(JSON.stringify(own.map(asGraphApp))).credentials, judgedAt, facts);
		const { first } = summaryOf(all);
		const listed = appsOf(all);
		for (const { credentials } of listed) {
			const ends = credentials.filter(({ state, daysLeft = 0 }) => state === 'due-30' || (state === 'expired' && daysLeft >= -30));
			assert.deepEqual(
				ends.map(({ endsAt }) => endsAt),
				ends.map(({ endsAt = 0 }) => endsAt).sort((a, b) => a - b),
			);
			if (ends.length > 0) assert.equal(credentials[0], ends[0]);
			if (new Set(ends.map(({ state }) => state)).size > 1) both++;
		}
		if (!first) continue;
		const due = sortedBy(selectedOf(listed, { state: first.state, kind: '', text: '', sort: 'next' }), 'next');
		assert.equal(due[0]?.credentials[0], first);
	}
	assert.ok(both > 0);
});

test('a secret that expired recently is first even if it was replaced: whatever still uses it has stopped', () => {
	const day = (days: number) => new Date(judgedAt + days * 86_400_000).toISOString();
	const app = (name: string, spans: readonly (readonly [from: number, to: number])[]) => ({
		displayName: name,
		appId: `00000000-0000-4000-8000-${name.padStart(12, '0')}`,
		passwordCredentials: spans.map(([from, to]) => ({ keyId: null, startDateTime: day(from), endDateTime: day(to) })),
	});
	const paste = [
		app('1', [
			[-370, -5],
			[-20, 300],
		]),
		app('2', [[-370, -4]]),
		app('3', [[-100, 80]]),
	];
	const all = judge(readExpiryPaste(JSON.stringify(paste)).credentials, judgedAt, facts);
	assert.deepEqual(
		all.map(({ replaced }) => replaced),
		[true, undefined, undefined, undefined],
	);
	assert.deepEqual(
		appsOf(all).map(({ name }) => name),
		['1', '2', '3'],
	);
});
