import packed from 'virtual:facts/role-names';
import { useMemo } from 'preact/hooks';
import { customRole } from '../../checkers/role/model.ts';
import { indexNames } from '../../checkers/role/names.ts';
import { unpackRoleNames } from '../../checkers/role/pack.ts';
import { emptyRoleState, openRoleQuestions, type RoleState } from '../../checkers/role/questions.ts';
import type { AskedAfter } from '../address.ts';
import { useLoaded } from '../load.ts';
import { Checker, type Now } from '../parts/Checker.tsx';
import { Fold } from '../parts/Fold.tsx';
import type { Placed } from '../parts/placed.ts';
import { type Strings, translator } from '../text.ts';
import { RolePick, type Roster } from './RolePick.tsx';
import type { Side } from './sides.ts';
import { roleSteps } from './steps.tsx';

export interface RoleCheckerProps {
	/** Texts of the form; those of answers are loaded with the rules. */
	strings: Strings;
	/** Role names in the reader's language, by id. */
	local: Readonly<Record<string, string>>;
	/** Address of the whole checker, and what stands between it and what is asked. */
	whole: string;
	askedAfter: AskedAfter;
	/** The file with the other texts. */
	texts: string;
}

/** Looked through when somebody first types or chooses a role: the page does not wait for it. */
function useRoster(local: RoleCheckerProps['local'], templates: readonly string[] | undefined, custom: string): Roster {
	return useMemo(() => {
		const read = () => {
			const facts = unpackRoleNames(packed, local, templates);
			return { names: indexNames(facts), byId: new Map([...facts.roles, ...facts.otherRoles].map((role) => [role.id, role])) };
		};
		let known: ReturnType<typeof read> | undefined;
		const know = () => {
			known ??= read();
			return known;
		};
		const named = (id: string) => know().byId.get(id);
		return {
			names: () => know().names,
			item: (id) => (id === customRole ? { name: custom } : { name: named(id)?.name ?? id, local: named(id)?.names?.['local'] }),
		};
	}, [templates]);
}

/** May this actor do this to that user? */
export default function RoleChecker({ strings, local, whole, askedAfter, texts, ...placed }: RoleCheckerProps & Placed) {
	const t = useMemo(() => translator(strings), []);
	const engine = useLoaded(() => import('./engine.ts').then(({ roleEngine }) => roleEngine(strings, local, texts)));
	const templates = useLoaded(() => import('virtual:facts/role-templates'));
	const paste = useLoaded(() => import('./RolePaste.tsx'));
	const roster = useRoster(local, templates.value?.default, t('role.custom-role'));
	const index = engine.value?.index;
	const pasteOf = (side: Side, state: RoleState, take: (state: RoleState) => void) => {
		const Paste = paste.value?.default;
		const fullT = engine.value?.t;
		return (
			<Fold summary={t('role.form.paste')} loaded={Paste ? engine : paste} t={t}>
				{Paste && fullT && <Paste {...{ side, state, take, roster, t: fullT }} />}
			</Fold>
		);
	};
	const assumed = ({ state, change }: Now<RoleState>) => {
		if (!engine.value) return null;
		const { Assumed, t: fullT } = engine.value;
		return (
			<Assumed
				{...{ index: engine.value.index, roster, Pick: RolePick, question: state.question, t: fullT }}
				change={(question) => change({ ...state, question })}
			/>
		);
	};
	return (
		<Checker
			{...placed}
			{...{ engine, whole, askedAfter, t, start: emptyRoleState, plain: emptyRoleState, assumed }}
			label={t('role.form.label')}
			steps={(now) => roleSteps({ index, roster, tasks: packed.tasks, templates, paste: pasteOf, t }, now)}
			open={(state) => openRoleQuestions(index, state)}
		/>
	);
}
