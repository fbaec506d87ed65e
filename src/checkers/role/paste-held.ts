import { unreadOf } from '../core/paste/model.ts';
import type { RoleContext, RoleFound, RoleRow } from './paste-rows.ts';
import type { Held, RoleWords } from './paste-words.ts';

export type Fields = ReadonlyMap<string, unknown>;

/** Texts of all fields that say the same. */
export function valuesOf(fields: Fields, what: string): string[] {
	return [...fields].flatMap(([key, value]) =>
		key.startsWith(`${what}:`) && typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [],
	);
}
export const hasField = (fields: Fields, what: string) =>
	[...fields].some(([key, value]) => key.startsWith(`${what}:`) && value !== null && value !== undefined && value !== '');
export const oneLine = (text: string) => text.replace(/\n/g, ' ');
export const close = (text: string) => text.replace(/\s/g, '');

/** Fields that only an assignment to somebody has. */
const ofAssignments = /^(?:who|definition|scope|unit|held|eligible-mark|active-mark|schedule-mark|membership|start|end|duration):/;

/** Whether a record is about somebody: it has a field of assignments, or its type, which is printed only among the things that one is a member of. */
export const isPersonal = (fields: Fields): boolean =>
	fields.has('type:odatatype') || [...fields.keys()].some((key) => ofAssignments.test(key));

/** `isEligible: true`, `active: false` */
function heldByFlag(key: string, value: unknown, words: RoleWords): Held[] {
	const flag =
		typeof value === 'boolean' ? value : typeof value === 'string' && /^(?:true|false)$/i.test(value) ? /t/i.test(value) : undefined;
	if (flag === undefined) return [];
	const name = key.replace(/^.*:/, '').replace(/^is/, '');
	const one = /eligib/.test(name) ? 'eligible' : words.held(name);
	if (one === 'active' && !flag) return ['not-held'];
	return flag && (one === 'eligible' || one === 'not-held') ? [one] : [];
}

/** How a record says that its role is held: what holds least counts. */
export function heldOf(fields: Fields, type: string, context: RoleContext, words: RoleWords, found: RoleFound, line: number): Held {
	const said: Held[] = [];
	// Ids of eligibility end in "-e", those of assignments do not.
	const marked = valuesOf(fields, 'nothing').some((id) => /^[\w-]{30,}-\d-e$/.test(id));
	if (/eligib/.test(type) || hasField(fields, 'eligible-mark') || marked) said.push('eligible');
	for (const written of valuesOf(fields, 'held')) {
		const one = words.held(oneLine(written)) ?? words.held(close(written));
		if (one !== undefined) said.push(one);
		else if (!words.beside(written)) {
			found.unread.push(unreadOf(line, written));
			found.problems.add('held-unclear');
			said.push('not-held');
		}
	}
	// An end or a type that says it in a word.
	for (const written of ['nothing', 'type', 'end'].flatMap((of) => valuesOf(fields, of))) {
		const one = words.held(written);
		if (one === 'not-held' || one === 'eligible') said.push(one);
	}
	if (hasField(fields, 'deleted')) said.push('not-held');
	for (const [key, value] of fields) said.push(...heldByFlag(key, value, words));
	if (hasField(fields, 'listing-mark')) said.push('listed');
	if (context.held === 'unclear') {
		// What a record says of itself beats tabs above it.
		if (said.length === 0) {
			found.problems.add('held-unclear');
			return 'not-held';
		}
	} else if (context.held !== undefined) said.push(context.held);
	for (const one of ['listed', 'not-held', 'eligible'] as const) if (said.includes(one)) return one;
	// A schedule without what only an assignment has may be one of eligibility.
	const saysActive = fields.has('held:assignmenttype') || (fields.has('held:assignmentstate') && said.includes('active'));
	const schedule = hasField(fields, 'schedule-mark') && !hasField(fields, 'active-mark') && !saysActive;
	if (schedule && !/assignment/.test(type)) {
		found.problems.add('held-unclear');
		return 'eligible';
	}
	return 'active';
}

/** Where a record says that its role holds. */
export function scopeOf(fields: Fields, words: RoleWords, found: RoleFound, line: number): RoleRow['scope'] {
	let scope: RoleRow['scope'] = 'tenant';
	if (valuesOf(fields, 'unit').some((written) => !/^(?:[-–—]|null|none)$/i.test(written))) return 'unit';
	// Beside the kind of a scope its name says nothing.
	const kinds = valuesOf(fields, 'scope');
	// An assignment without the scope of a directory holds in an app, or nobody asked for its scope.
	if (kinds.length === 0 && fields.has('scope:directoryscopeid')) kinds.push('directoryScopeId');
	for (const written of kinds.length > 0 ? kinds : valuesOf(fields, 'scope-name')) {
		const said = words.scope(close(written)) ?? words.scope(oneLine(written));
		if (said === 'tenant') continue;
		if (said === 'unit') return 'unit';
		if (/^\/(?:\w+\/)?[\da-f]{8}-/i.test(written)) scope = 'object';
		else {
			found.unread.push(unreadOf(line, written));
			found.problems.add('scope-unclear');
			scope = 'unknown';
		}
	}
	return scope;
}
