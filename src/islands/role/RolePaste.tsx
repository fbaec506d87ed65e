import packed from 'virtual:facts/role-names';
import templates from 'virtual:facts/role-templates';
import words from 'virtual:facts/role-words';
import { useMemo, useState } from 'preact/hooks';
import { indexNames } from '../../checkers/role/names.ts';
import { unpackRoleNames } from '../../checkers/role/pack.ts';
import { type PastedRoles, type RoleCorrections, type RoleReading, readRolePaste, summarizeRoles } from '../../checkers/role/paste.ts';
import { roleWords } from '../../checkers/role/paste-words.ts';
import { filledIn, isInDoubt } from '../../checkers/role/pasted-case.ts';
import { answerRoles, type RoleState } from '../../checkers/role/questions.ts';
import { CommandList } from '../parts/CommandList.tsx';
import { PastePanel } from '../parts/PastePanel.tsx';
import type { Translate } from '../text.ts';
import { RoleRows } from './RoleRows.tsx';
import type { Roster } from './roster.ts';
import type { Side } from './sides.ts';

interface Props {
	/** Whose roles are asked for. */
	side: Side;
	state: RoleState;
	/** Answers the question with the roles that were read. */
	take: (state: RoleState) => void;
	roster: Roster;
	t: Translate;
}

const commands: Readonly<Record<Side, readonly string[]>> = { actor: ['me', 'eligible'], target: ['user', 'eligible'] };

/** Reads roles from pasted output: what was read is shown first, can be corrected, and is then used as the answer. */
export default function RolePaste({ side, state, take, roster, t }: Props) {
	const names = useMemo(() => indexNames(unpackRoleNames(packed, {}, templates)), []);
	const [reading, setReading] = useState<RoleReading>();
	const [corrections, setCorrections] = useState<RoleCorrections>({});
	const read = (text: string) => {
		setCorrections({});
		setReading(readRolePaste(names, roleWords(words), text, Date.now()));
	};
	const pasted = reading && summarizeRoles(reading, corrections);
	const nothing = pasted?.problem !== undefined;
	const use = (from: PastedRoles) => {
		const question = filledIn(state.question, side, from);
		take(answerRoles({ ...state, question }, side, question[side].roles, isInDoubt(reading, corrections)));
	};
	const lines = reading
		? [
				...reading.problems.map((id) => t(`role.paste.problem.${id}`)),
				...(pasted && pasted.unrecognized.length > 0
					? [
							t('role.paste.unrecognized', {
								names: pasted.unrecognized.join(t('checker.comma')) + (pasted.moreUnrecognized > 0 ? ' …' : ''),
							}),
						]
					: []),
				...(reading.group ? [t('role.paste.group')] : []),
				...(reading.restrictedUnit ? [t('role.paste.restricted-unit')] : []),
				...(pasted && pasted.unitRoles.length > 0
					? [t(`role.paste.unit-roles.${side === 'actor' && pasted.roles.length > 0 ? 'left-out' : side}`)]
					: []),
			]
		: [];
	return (
		<PastePanel
			intro={<CommandList texts="role.paste" commands={commands[side]} t={t} />}
			actions={[{ label: t('role.paste.read'), act: read }]}
			onClear={() => setReading(undefined)}
			t={t}
		>
			<div role="status" class={lines.length > 0 ? 'notice' : ''}>
				{lines.map((line) => (
					<p key={line}>{line}</p>
				))}
			</div>
			{reading && reading.unread.length > 0 && (
				<details>
					<summary>{t('checker.paste.unread', { count: String(reading.unread.length) })}</summary>
					<ul>
						{reading.unread.slice(0, 20).map(({ line, text }) => (
							<li key={`${line} ${text}`}>
								<code>{text}</code> <small>{t('checker.paste.line', { line: String(line) })}</small>
							</li>
						))}
					</ul>
				</details>
			)}
			{reading && pasted && !nothing && (
				<>
					<RoleRows {...{ rows: reading.rows, corrections, onChange: setCorrections, roster, t }} />
					<p class="buttons">
						<button type="button" class="btn slim" onClick={() => use(pasted)}>
							{t(`role.paste.use.${side}`, { count: String(pasted.roles.length + pasted.unitRoles.length + pasted.custom.length) })}
						</button>
					</p>
				</>
			)}
		</PastePanel>
	);
}
