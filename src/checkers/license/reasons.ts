import type { Basis, Reason } from '../core/answer.ts';
import type { Objection } from './claims.ts';
import type { Cell } from './facts.ts';
import type { Holding } from './licence.ts';
import type { LicenseModel } from './model.ts';
import type { Rated } from './rank.ts';

const basisOf: Readonly<Record<Cell['basis'], Basis>> = {
	stated: 'documented',
	plan: 'inferred',
	inferred: 'inferred',
	contradicted: 'contradicted',
};

/** Ids of the rules that state what a cell of the table says. */
const tableRules = {
	plan: { yes: 'plan-covers', conditional: 'plan-open', no: 'edition-lacks' },
	edition: { yes: 'edition-covers', conditional: 'edition-open', no: 'edition-lacks' },
	trial: { yes: 'trial-covers', conditional: 'trial-open', no: 'trial-lacks' },
	everyone: { yes: 'none-needed', conditional: 'edition-open', no: 'free-lacks' },
} as const;

const effects = { yes: 'allows', conditional: 'conditional', no: 'blocks' } as const;

/** The reason from a table cell, with the cell's sources before those of the rule. */
export function tableReason({ claim, cell }: Rated, model: LicenseModel): Reason {
	const rule = tableRules[claim.via][cell.verdict];
	const values = {
		licence: claim.holding?.label ?? model.everyone.name,
		edition: claim.edition,
		...(claim.plan && { plan: claim.plan }),
		...(cell.note && { note: cell.note }),
		basis: cell.basis,
	};
	return {
		rule,
		effect: effects[cell.verdict],
		basis: basisOf[cell.basis],
		sources: [...new Set([...cell.sources, ...(model.rules.get(rule)?.sources ?? [])])],
		values,
	};
}

/** Why a licence counts less than the table allows, or not at all. */
export function objectionReason(objection: Objection, effect: Reason['effect'], holding: Holding | undefined, model: LicenseModel): Reason {
	const { rule, plan, state } = objection;
	return ruleReason(rule, effect, model, { licence: holding?.label ?? '', ...(plan && { plan }), ...(state && { state }) });
}

/** A rule as a reason, with its own sources and basis. */
export function ruleReason(rule: string, effect: Reason['effect'], model: LicenseModel, values?: Reason['values']): Reason {
	const facts = model.rules.get(rule);
	return { rule, effect, basis: facts?.basis ?? 'inferred', sources: facts?.sources ?? [], ...(values && { values }) };
}

/** Contradictions between Microsoft's pages that concern this feature and these editions. */
export function conflictReasons(feature: string, editions: ReadonlySet<string>, model: LicenseModel): Reason[] {
	return [...model.rules.values()]
		.filter((rule) => rule.features?.includes(feature) && (!rule.editions || rule.editions.some((id) => editions.has(id))))
		.map(({ id }) => ruleReason(id, 'note', model));
}
