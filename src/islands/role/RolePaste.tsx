import packed from 'virtual:facts/role-names';
import templates from 'virtual:facts/role-templates';
import words from 'virtual:facts/role-words';
import { useState } from 'preact/hooks';
import type { RoleCase } from '../../checkers/role/model.ts';
import { customRole } from '../../checkers/role/model.ts';
import { indexNames } from '../../checkers/role/names.ts';
import { unpackRoleNames } from '../../checkers/role/pack.ts';
import { type PastedRoles, parseRolePaste } from '../../checkers/role/paste.ts';
import { roleWords } from '../../checkers/role/paste-words.ts';
import { PastePanel } from '../parts/PastePanel.tsx';
import type { Translate } from '../text.ts';
import type { Side } from './RoleForm.tsx';

interface Props {
	question: RoleCase;
	change: (question: RoleCase) => void;
	t: Translate;
}

const commands = ['me', 'user', 'eligible'];

/** Nothing was pasted yet. */
const noReport = { lines: [], wrong: false };

/** Whether a paste holds nothing that we know. */
const saysNothing = ({ roles, unitRoles, eligible, custom, group, restrictedUnit }: PastedRoles) =>
	!group && !restrictedUnit && [roles, unitRoles, eligible, custom].every((list) => list.length === 0);

/** The question with what a paste says about one side put in. */
function filledIn(question: RoleCase, side: Side, pasted: PastedRoles): RoleCase {
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

/** Fills roles in from what a tenant printed. */
export default function RolePaste({ question, change, t }: Props) {
	const [{ lines, wrong }, setReport] = useState<{ lines: readonly string[]; wrong: boolean }>(noReport);
	const take = (side: Side, text: string) => {
		const pasted = parseRolePaste(indexNames(unpackRoleNames(packed, {}, templates)), roleWords(words), text);
		const list = (names: readonly string[]) => names.join(t('checker.comma'));
		const unrecognized =
			pasted.unrecognized.length > 0 &&
			t('role.paste.unrecognized', { names: list(pasted.unrecognized) + (pasted.moreUnrecognized > 0 ? ' …' : '') });
		const problem = pasted.problem ?? (unrecognized && saysNothing(pasted) && 'nothing-found');
		if (problem) {
			// What was chosen by hand stays.
			setReport({ lines: [t(`role.paste.${problem}`), unrecognized].filter((line) => line !== false), wrong: true });
			return;
		}
		const count = pasted.roles.length + pasted.unitRoles.length + pasted.custom.length;
		const said: (string | false)[] = [
			t(`role.paste.filled.${side}`, { count: String(count), eligible: String(pasted.eligible.length) }),
			pasted.group && t('role.paste.group'),
			pasted.restrictedUnit && t('role.paste.restricted-unit'),
			pasted.unitRoles.length > 0 && t(`role.paste.unit-roles.${side === 'actor' && pasted.roles.length > 0 ? 'left-out' : side}`),
			pasted.custom.length > 0 && t('role.paste.custom', { names: list(pasted.custom) }),
			unrecognized,
			pasted.incomplete && t('role.paste.incomplete'),
		];
		setReport({ lines: said.filter((line) => line !== false), wrong: false });
		change(filledIn(question, side, pasted));
	};
	return (
		<PastePanel
			texts="role.paste"
			commands={commands}
			actions={[
				{ label: t('role.paste.mine'), act: (text) => take('actor', text) },
				{ label: t('role.paste.theirs'), act: (text) => take('target', text) },
			]}
			onClear={() => setReport(noReport)}
			t={t}
		>
			<div role="status" class={wrong ? 'notice' : ''}>
				{lines.map((line) => (
					<p key={line}>{line}</p>
				))}
			</div>
		</PastePanel>
	);
}
