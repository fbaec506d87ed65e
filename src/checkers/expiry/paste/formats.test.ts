import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CredentialFormat, credentialFormats } from '../../../testing/expiry-formats.ts';
import {
	type CredentialTenant,
	credentialTenants,
	judgedAt,
	type TenantApp,
	type TenantCredential,
} from '../../../testing/expiry-tenants.ts';
import { judge, stateAt } from '../judge.ts';
import { type Judged, states } from '../model.ts';
import { readExpiryPaste } from './read.ts';

const facts = { autoRotated: [], microsoftTenants: [], rules: [] };

interface Wanted extends TenantCredential {
	app: TenantApp;
}

/** Finds the judged credential for an original one: by key ID if the format prints it, else by its other properties. */
function found(wanted: Wanted, got: readonly Judged[], { keeps }: CredentialFormat): Judged | undefined {
	const { keyId, name, end, app } = wanted;
	const byKey = got.find((one) => one.keyId === keyId);
	if (byKey || keeps.includes('keyId')) return byKey;
	return got.find(
		(one) =>
			(one.endsAt === end || one.endsAtAlso === end) &&
			(!keeps.includes('name') || (one.name ?? null) === name) &&
			(!keeps.includes('app') || one.holder.name === app.name),
	);
}

/** Errors in what was read from one output format of a tenant. */
function faults(format: CredentialFormat, tenant: CredentialTenant): string[] {
	const { credentials, problems, unread } = readExpiryPaste(format.write(tenant));
	const got = judge(credentials, judgedAt, facts);
	const said =
		problems.some(({ code }) => !/no-(?:app-identity|time-zone|key-id)|id-is-object-id|ambiguous/.test(code)) || unread.length > 0;
	const wanted = tenant.apps
		.flatMap((app) => app.credentials.map((one): Wanted => ({ ...one, app })))
		.filter(({ kind }) => format.only === undefined || kind === format.only);
	const wrong: string[] = [];
	const left = [...got];
	for (const one of wanted) {
		const mine = found(one, left, format);
		if (!mine) {
			if (!format.damaged || !said) wrong.push(`lost${said ? '' : ' in silence'}`);
			continue;
		}
		left.splice(left.indexOf(mine), 1);
		const right = stateAt(one.end, judgedAt);
		if (mine.state !== right && (mine.state !== 'unknown' || !(format.damaged || format.twofold))) {
			wrong.push(`${states.indexOf(mine.state) > states.indexOf(right) ? 'shown better than it is' : 'state'}: ${mine.state} for ${right}`);
		}
		if (mine.state === 'unknown' && !said && mine.endsAtAlso === undefined) wrong.push('unknown in silence');
		if (!format.damaged && mine.endsAt !== one.end && mine.endsAtAlso !== one.end)
			wrong.push(`end ${mine.endsAt && new Date(mine.endsAt).toISOString()} for ${new Date(one.end).toISOString()}`);
		const has = {
			app: [mine.holder.name, one.app.name],
			appId: [mine.holder.appId, one.app.appId],
			keyId: [mine.keyId, one.keyId],
			kind: [mine.kind, one.kind],
			name: [mine.name, one.name ?? undefined],
			start: [mine.start?.readings.includes(one.start), true],
		};
		for (const field of format.keeps)
			if (!format.damaged && has[field][0] !== has[field][1]) wrong.push(`${field}: ${has[field][0]} for ${has[field][1]}`);
	}
	if (left.length > 0 && !format.damaged) wrong.push(`never there: ${JSON.stringify(left[0])}`);
	if (!format.damaged && unread.length > 0) wrong.push(`not understood: ${unread[0]?.text}`);
	return wrong;
}

test('every format of every tenant: no credential is lost silently, and none looks better than it is', (t) => {
	const all = credentialFormats();
	const tenants = credentialTenants(20);
	assert.ok(all.length >= 200);
	assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
	const wrong = all.flatMap((format) => {
		const list = tenants.flatMap((tenant) => faults(format, tenant).map((fault) => `${format.name} / ${tenant.name}: ${fault}`));
		return list.length > 0 ? [`${list[0]} (${list.length})`] : [];
	});
	t.diagnostic(`${all.length} formats × ${tenants.length} tenants`);
	assert.deepEqual(wrong, []);
});
