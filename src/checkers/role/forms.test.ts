import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Assignment, asGraphAnswer, roleAccounts } from '../../testing/role-accounts.ts';
import { names, words } from '../../testing/role-facts.ts';
import { type RoleForm, roleForms } from '../../testing/role-forms.ts';
import { roleToolForms } from '../../testing/role-tool-forms.ts';
import { readRolePaste, summarizeRoles } from './paste.ts';

const read = (text: string) => readRolePaste(names, words, text);
const summary = (text: string) => {
	const { roles, unitRoles, eligible } = summarizeRoles(read(text));
	return { roles, unitRoles, eligible };
};

/** What a form of a person's roles comes to, beside the clean JSON of the same. */
type Outcome =
	| 'same'
	| 'more careful, and said'
	| 'refused'
	| 'a role that is not held'
	| 'scope lost'
	| 'eligible taken for active'
	| 'silent loss';

function outcome(form: RoleForm, said: readonly Assignment[]): Outcome {
	const wanted = summary(JSON.stringify(asGraphAnswer(said)));
	const reading = read(form.write(said));
	const got = summarizeRoles(reading);
	const beyond = got.roles.filter((id) => !wanted.roles.includes(id) && !(form.people && id === 'billing-administrator'));
	for (const id of beyond) {
		if (wanted.unitRoles.includes(id)) return 'scope lost';
		if (wanted.eligible.includes(id)) return 'eligible taken for active';
		return 'a role that is not held';
	}
	if (got.unitRoles.some((id) => !wanted.unitRoles.includes(id) && !wanted.roles.includes(id)))
		return got.unitRoles.some((id) => wanted.eligible.includes(id)) ? 'eligible taken for active' : 'a role that is not held';
	if (got.eligible.some((id) => !wanted.eligible.includes(id) && !wanted.roles.includes(id) && !wanted.unitRoles.includes(id)))
		return 'a role that is not held';
	if (reading.rows.length === 0 && reading.unread.length === 0) return reading.problems.length > 0 ? 'refused' : 'silent loss';
	const lacks = (['roles', 'unitRoles', 'eligible'] as const).some((of) => wanted[of].some((id) => !got[of].includes(id)));
	if (!lacks) return 'same';
	// Not held, several people, a list of roles: these say something of their own.
	const problems = reading.problems.filter((id) => !['not-held', 'several-people', 'listing', 'user-objects'].includes(id));
	return problems.length > 0 ? 'more careful, and said' : 'silent loss';
}

test('every form of every person: no role that is not held, no scope lost, seldom refused', (t) => {
	const all = [...roleForms(), ...roleToolForms()];
	const people = roleAccounts(25);
	assert.ok(all.length >= 200);
	assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
	const found = new Map<Outcome, string[]>();
	let total = 0;
	for (const form of all) {
		for (const { name, assignments } of people) {
			const said = assignments.filter(form.says);
			if (said.length === 0) continue;
			total++;
			const result = outcome(form, said);
			found.set(result, (found.get(result) ?? []).concat(`${form.name} / ${name}`));
		}
	}
	const share = (result: Outcome) => (found.get(result)?.length ?? 0) / total;
	t.diagnostic(`${all.length} forms × ${people.length} people, ${total} pastes`);
	for (const [result, list] of found) t.diagnostic(`${result}: ${list.length} (${(share(result) * 100).toFixed(1)} %)`);
	for (const wrong of ['a role that is not held', 'scope lost', 'eligible taken for active', 'silent loss'] as const)
		assert.deepEqual(found.get(wrong) ?? [], [], wrong);
	assert.ok(share('refused') + share('more careful, and said') <= 0.18);
});
