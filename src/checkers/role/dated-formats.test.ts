import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DatedRole, roleDatedFormats, spans } from '../../testing/role-dated-formats.ts';
import { data, index, names, now, sketch, words } from '../../testing/role-facts.ts';
import { doubtedVerdict } from './doubt.ts';
import { readRolePaste, summarizeRoles } from './paste.ts';
import { filledIn, isInDoubt } from './pasted-case.ts';

const roles = ['user-administrator', 'helpdesk-administrator', 'global-administrator'];
const dated = (role: string, span: (typeof spans)[number]): DatedRole => {
	const { name = '', templateId: template = '' } = data.roles.find(({ id }) => id === role) ?? {};
	return { role, name, template, ...span };
};
const holds = ({ begins, ends }: DatedRole) => begins <= 0 && (ends === undefined || ends > 0);

/** Each period alone, and combined with the next ones. */
const people = spans.flatMap((span, at) => {
	const [one, two, three] = roles as [string, string, string];
	const after = (by: number) => spans[(at + by) % spans.length] ?? span;
	return [[dated(one, span)], [dated(one, span), dated(two, after(1)), dated(three, after(3))]];
});

test('a role that has ended or not begun is not held and gives no yes, in any format', (t) => {
	const formats = roleDatedFormats();
	assert.equal(new Set(formats.map(({ name }) => name)).size, formats.length);
	const wrong: string[] = [];
	const sure: string[] = [];
	const silent: string[] = [];
	let [same, careful] = [0, 0];
	for (const format of formats) {
		for (const [place, list] of people.entries()) {
			const reading = readRolePaste(names, words, format.write(list, now), now);
			const got = summarizeRoles(reading);
			const held = list.filter(holds).map(({ role }) => role);
			const where = `${format.name} / ${place}`;
			const taken = [...got.roles, ...got.unitRoles, ...got.eligible];
			const doubt = isInDoubt(reading, {});
			if (taken.some((id) => !held.includes(id))) wrong.push(where);
			const all = held.every((id) => taken.includes(id));
			if (!all && reading.problems.length === 0) silent.push(where);
			if (all && !doubt) same++;
			else careful++;
			for (const side of ['actor', 'target'] as const) {
				const other = side === 'actor' ? { target: { roles: ['helpdesk-administrator'] } } : { actor: { roles: ['user-administrator'] } };
				const verdict = doubtedVerdict(index, filledIn(sketch(other), side, got), doubt ? [side] : []);
				const right = doubtedVerdict(index, filledIn(sketch(other), side, { ...got, roles: held, eligible: [], unitRoles: [] }), []);
				const asked = reading.rows.length > 0 && verdict !== 'conditional' && verdict !== right;
				// An eligibility schedule that does not say what it is for counts as eligible: possibly less than it is, never more.
				if (asked && (verdict === 'yes' || got.eligible.length === 0)) sure.push(`${where}: ${verdict}, not ${right}`);
			}
		}
	}
	t.diagnostic(`${formats.length} formats × ${people.length} lists: ${same} the same, ${careful} more careful`);
	assert.deepEqual(wrong, [], 'a role that is not held');
	assert.deepEqual(sure, [], 'a verdict for sure that the roles themselves do not give');
	assert.deepEqual(silent, [], 'a role lost without a word');
});

const { template } = dated('user-administrator', { begins: 0 });
const instance = (more: object) =>
	JSON.stringify({ roleDefinitionId: template, directoryScopeId: '/', assignmentType: 'Assigned', ...more });
const request = (more: object) =>
	instance({
		'@odata.type': '#microsoft.graph.unifiedRoleAssignmentScheduleRequest',
		action: 'selfActivate',
		status: 'Provisioned',
		...more,
	});
const lasting = (startDateTime: string, duration: string) => ({
	scheduleInfo: { startDateTime, expiration: { type: 'afterDuration', duration } },
});

/** A text, how its role is held at noon UTC on 29 November 2026, and what its dates mean. */
const cases: [name: string, text: string, held: string, when?: string][] = [
	['no end', instance({ startDateTime: '2026-01-05T08:00:00Z', endDateTime: null }), 'active'],
	['an end that never comes', instance({ endDateTime: '9999-12-31T23:59:59Z' }), 'active'],
	['an end that is not set', instance({ endDateTime: '0001-01-01T00:00:00' }), 'active'],
	['over a second ago', instance({ endDateTime: '2026-11-29T11:59:59Z' }), 'not-held', 'ended'],
	['over in a second', instance({ endDateTime: '2026-11-29T12:00:01Z' }), 'active'],
	['begins in a second', instance({ startDateTime: '2026-11-29T12:00:01Z' }), 'not-held', 'not-yet'],
	['over by its zone', instance({ endDateTime: '2026-11-29T12:30:00+01:00' }), 'not-held', 'ended'],
	['today, without a zone', instance({ endDateTime: '2026-11-29T18:00:00' }), 'not-held', 'unclear'],
	['today, without a time', instance({ endDateTime: '2026-11-29' }), 'not-held', 'unclear'],
	['an end nobody can read', instance({ endDateTime: 'soon' }), 'not-held', 'unclear'],
	['day and month that decide', instance({ endDateTime: '11/12/2026 08:00' }), 'not-held', 'unclear'],
	['day and month that do not', instance({ endDateTime: '11/12/2027 08:00' }), 'active'],
	['an activation that is over', request(lasting('2026-11-29T03:00:00Z', 'PT8H')), 'not-held', 'ended'],
	['an activation that lasts', request(lasting('2026-11-29T05:00:00Z', 'PT8H')), 'active'],
	['a length in the words of .NET', request(lasting('2026-11-29T03:00:00Z', '08:00:00')), 'not-held', 'ended'],
	['a length nobody can read', request(lasting('2026-11-29T05:00:00Z', 'a day')), 'not-held', 'unclear'],
	['an activation without its end', request({}), 'not-held', 'unclear'],
	['a request that only tries', request({ isValidationOnly: true, ...lasting('2026-11-29T05:00:00Z', 'PT8H') }), 'not-held'],
	['a date that nobody knows', instance({ review: '2026-01-05' }), 'not-held', 'unclear'],
	['when it was made', instance({ createdDateTime: '2026-01-05T08:00:00Z' }), 'active'],
	['an end in brackets', 'User Administrator (until 2025-12-31)', 'not-held', 'ended'],
	['a date in brackets', 'User Administrator (2025-12-31)', 'not-held', 'unclear'],
	['an end on its line', 'User Administrator\nEnd time: 2025-12-31', 'not-held', 'ended'],
];

for (const [name, text, held, when] of cases)
	test(`dates of a role: ${name}`, () => {
		const reading = readRolePaste(names, words, text, now);
		assert.deepEqual(
			reading.rows.map((row) => [row.role, row.held, row.when]),
			[['user-administrator', held, when]],
		);
		// A request says nothing about what else there is.
		assert.equal(isInDoubt(reading, {}), when === 'unclear' || (held === 'not-held' && when === undefined));
	});
