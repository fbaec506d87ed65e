import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Format, formats } from '../../../testing/license-formats.ts';
import { type Tenant, tenants } from '../../../testing/license-tenants.ts';
import { toolFormats } from '../../../testing/license-tool-formats.ts';
import { paste } from '../../../testing/licenses.ts';
import { weight } from '../rank.ts';
import type { PasteAnswer } from './judge.ts';

/** The result of an output format, compared with the plain JSON of the same data. */
type Outcome =
	| 'same'
	| 'more careful, and said'
	| 'refused'
	| 'yes that is said to rest on less'
	| 'silent yes'
	| 'no that is none'
	| 'silent';

function outcome(format: Format, tenant: Tenant, clean: PasteAnswer): Outcome {
	const got = paste(format.write(tenant));
	if (got.answers.length === 0) return 'refused';
	const said = got.problems.length > 0 || got.unread.length > 0 || got.unknown.length > 0;
	const other = got.answers.filter(({ feature, verdict }) => clean.answers.find((one) => one.feature === feature)?.verdict !== verdict);
	if (other.length === 0) return 'same';
	const best = Math.max(...other.map(({ verdict }) => weight[verdict]));
	if (best === weight.yes) return said ? 'yes that is said to rest on less' : 'silent yes';
	if (other.some(({ verdict }) => verdict === 'no')) return 'no that is none';
	return said ? 'more careful, and said' : 'silent';
}

test('every format of every tenant: never a silent yes, and rarely rejected', (t) => {
	const all = [...formats(), ...toolFormats()];
	const some = tenants(25);
	assert.ok(all.length >= 200 && some.length >= 25);
	assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
	const found = new Map<Outcome, string[]>();
	const clean = new Map<string, PasteAnswer>();
	for (const format of all) {
		for (const tenant of some) {
			const text = format.clean(tenant);
			const answer = clean.get(text) ?? paste(text);
			clean.set(text, answer);
			const result = outcome(format, tenant, answer);
			found.set(result, (found.get(result) ?? []).concat(`${format.name} / ${tenant.name}`));
		}
	}
	const total = all.length * some.length;
	const share = (result: Outcome) => (found.get(result)?.length ?? 0) / total;
	t.diagnostic(`${all.length} formats × ${some.length} tenants`);
	for (const [result, list] of found) t.diagnostic(`${result}: ${list.length} (${(share(result) * 100).toFixed(1)} %)`);
	assert.deepEqual(found.get('silent yes') ?? [], []);
	assert.deepEqual(found.get('silent') ?? [], []);
	assert.ok(share('refused') <= 0.18);
	assert.ok(share('refused') + share('more careful, and said') <= 0.18);
	assert.ok(share('yes that is said to rest on less') + share('no that is none') <= 0.002);
});
