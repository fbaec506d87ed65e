import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Assignment, asGraphAnswer, roleAccounts } from '../../testing/role-accounts.ts';
import { roleExportFormats } from '../../testing/role-export-formats.ts';
import { index, names, now, sketch, words } from '../../testing/role-facts.ts';
import { type RoleFormat, roleFormats } from '../../testing/role-formats.ts';
import { roleToolFormats } from '../../testing/role-tool-formats.ts';
import { doubtedVerdict } from './doubt.ts';
import { readRolePaste, summarizeRoles } from './paste.ts';
import { filledIn, isInDoubt } from './pasted-case.ts';

const read = (text: string) => readRolePaste(names, words, text, now);
const summary = (text: string) => {
	const { roles, unitRoles, eligible } = summarizeRoles(read(text));
	return { roles, unitRoles, eligible };
};

/** The result of an output format, compared with the plain JSON of the same roles. */
type Outcome =
	| 'same'
	| 'more careful, and said'
	| 'refused'
	| 'a role that is not held'
	| 'scope lost'
	| 'eligible taken for active'
	| 'silent loss';

function outcome(format: RoleFormat, said: readonly Assignment[]): Outcome {
	const wanted = summary(JSON.stringify(asGraphAnswer(said)));
	const reading = read(format.write(said));
	const got = summarizeRoles(reading);
	const beyond = got.roles.filter((id) => !wanted.roles.includes(id) && !(format.people && id === 'billing-administrator'));
	for (const id of beyond) {
		if (wanted.unitRoles.includes(id)) return 'scope lost';
		if (wanted.eligible.includes(id)) return 'eligible taken for active';
		return 'a role that is not held';
	}
	if (got.unitRoles.some((id) => !wanted.unitRoles.includes(id) && !wanted.roles.includes(id)))
		return got.unitRoles.some((id) => wanted.eligible.includes(id)) ? 'eligible taken for active' : 'a role that is not held';
	if (got.eligible.some((id) => !wanted.eligible.includes(id) && !wanted.roles.includes(id) && !wanted.unitRoles.includes(id)))
		return 'a role that is not held';
	if (reading.rows.length === 0 && reading.unread.length === 0)
		return reading.problems.length + reading.unrecognized.length > 0 ? 'refused' : 'silent loss';
	const lacks = (['roles', 'unitRoles', 'eligible'] as const).some((of) => wanted[of].some((id) => !got[of].includes(id)));
	if (!lacks) return 'same';
	// Not held, several people: these say something of their own.
	const problems = reading.problems.filter((id) => !['not-held', 'several-people', 'user-objects'].includes(id));
	return problems.length > 0 || reading.unrecognized.length > 0 ? 'more careful, and said' : 'silent loss';
}

/**
 * Whether a text gives a certain verdict that the person's actual roles do not give, for an actor and for a target with these roles.
 * Unread pieces have to leave it open.
 */
function isWronglySure(text: string, said: readonly Assignment[]): boolean {
	const reading = read(text);
	const wanted = summarizeRoles(read(JSON.stringify(asGraphAnswer(said))));
	return (['actor', 'target'] as const).some((side) => {
		const other = side === 'actor' ? { target: { roles: ['helpdesk-administrator'] } } : { actor: { roles: ['user-administrator'] } };
		const given = filledIn(sketch(other), side, summarizeRoles(reading));
		const verdict = doubtedVerdict(index, given, isInDoubt(reading, {}) ? [side] : []);
		const right = doubtedVerdict(index, filledIn(sketch(other), side, wanted), []);
		return verdict !== 'conditional' && verdict !== right;
	});
}

test('every format of every person: no role that is not held, no scope lost, seldom refused', (t) => {
	const all = [...roleFormats(), ...roleToolFormats(), ...roleExportFormats()];
	const people = roleAccounts(25);
	assert.ok(all.length >= 200);
	assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
	const found = new Map<Outcome, string[]>();
	const sure: string[] = [];
	let total = 0;
	for (const format of all) {
		for (const { name, assignments } of people) {
			const said = assignments.filter(format.says);
			if (said.length === 0) continue;
			total++;
			const result = outcome(format, said);
			const text = format.write(said);
			// A rejected text gives no roles, and with another person's roles there are several people.
			if (result !== 'refused' && !format.people && isWronglySure(text, said)) sure.push(`${format.name} / ${name}`);
			found.set(result, (found.get(result) ?? []).concat(`${format.name} / ${name}`));
		}
	}
	const share = (result: Outcome) => (found.get(result)?.length ?? 0) / total;
	t.diagnostic(`${all.length} formats × ${people.length} people, ${total} pastes`);
	for (const [result, list] of found) t.diagnostic(`${result}: ${list.length} (${(share(result) * 100).toFixed(1)} %)`);
	for (const wrong of ['a role that is not held', 'scope lost', 'eligible taken for active', 'silent loss'] as const)
		assert.deepEqual(found.get(wrong) ?? [], [], wrong);
	assert.deepEqual(sure, [], 'a verdict for sure that the roles themselves do not give');
	assert.ok(share('refused') + share('more careful, and said') <= 0.18);
});
