import { customRole, type RoleCase } from './model.ts';
import type { PastedRoles, RoleCorrections, RoleReading } from './paste.ts';
import type { RoleSide } from './questions.ts';

/** The case with what a paste says about one side put in. */
export function filledIn(question: RoleCase, side: RoleSide, pasted: PastedRoles): RoleCase {
	const custom = pasted.custom.length > 0 ? [customRole] : [];
	if (side === 'target') {
		const { target } = question;
		return {
			...question,
			target: {
				...target,
				// Whether a role for a unit counts like one for the tenant is documented nowhere, so it is taken as if.
				roles: [...pasted.roles, ...pasted.unitRoles, ...custom],
				eligibleRoles: pasted.eligible,
				group: pasted.group && target.group === 'none' ? 'member' : target.group,
				restrictedUnit: pasted.restrictedUnit || target.restrictedUnit,
			},
		};
	}
	const forUnit = pasted.roles.length === 0 && pasted.unitRoles.length > 0;
	return {
		...question,
		actor: {
			...question.actor,
			roles: [...(forUnit ? pasted.unitRoles : pasted.roles), ...custom],
			eligible: pasted.eligible,
			...(forUnit && { scope: 'unit-with-user' as const }),
		},
	};
}

/** Problems after which a role may be missing, or one that was read may not be held. */
const doubtful: ReadonlySet<string> = new Set([
	'more-pages',
	'error-answer',
	'cut',
	'unread',
	'held-unclear',
	'several-people',
	'scope-unclear',
	'dates-unclear',
	'listing',
	'whose-unclear',
]);
/** Problems that end where a reader put a row right. */
const correctable: ReadonlySet<string> = new Set(['held-unclear', 'dates-unclear', 'listing', 'whose-unclear']);

/** Requests that were refused and former roles, nothing else: what the person holds now, such a text does not say. */
const isNothingHeld = ({ rows }: RoleReading, corrections: RoleCorrections): boolean =>
	rows.length > 0 && Object.keys(corrections).length === 0 && rows.every(({ held, when }) => held === 'not-held' && when === undefined);

/** Whether something in a text could not be read, and was not put right. */
export const isInDoubt = (reading: RoleReading | undefined, corrections: RoleCorrections): boolean =>
	reading !== undefined &&
	(reading.unread.length > 0 ||
		reading.unrecognized.length > 0 ||
		reading.problems.some((id) => doubtful.has(id) && (!correctable.has(id) || Object.keys(corrections).length === 0)) ||
		isNothingHeld(reading, corrections));
