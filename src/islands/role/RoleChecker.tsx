import packed from 'virtual:facts/role-names';
import { useMemo } from 'preact/hooks';
import { customRole, plainCase, type RoleCase } from '../../checkers/role/model.ts';
import { indexNames } from '../../checkers/role/names.ts';
import { unpackRoleNames } from '../../checkers/role/pack.ts';
import type { AskedAfter } from '../address.ts';
import { useLoaded } from '../load.ts';
import { Checker } from '../parts/Checker.tsx';
import { type Strings, translator } from '../text.ts';
import { RoleForm } from './RoleForm.tsx';
import type { Roster } from './RolePick.tsx';

interface Props {
	/** Texts of the form; those of answers are loaded with the rules. */
	strings: Strings;
	/** Role names in the reader's language, by id. */
	local: Readonly<Record<string, string>>;
	/** The question to start with, if it is not the plainest one. */
	start?: RoleCase | undefined;
	/** The two plain questions only, with a way to the whole checker. */
	short: boolean;
	/** Address of the whole checker, and what stands between it and what is asked. */
	whole: string;
	askedAfter: AskedAfter;
	/** The file with the other texts. */
	texts: string;
}

/** Looked through when somebody first types or chooses a role: the page does not wait for it. */
function useRoster(local: Props['local'], templates: readonly string[] | undefined, custom: string): Roster {
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
export default function RoleChecker({ strings, local, start = plainCase, short, whole, askedAfter, texts }: Props) {
	const t = useMemo(() => translator(strings), []);
	const engine = useLoaded(() => import('./engine.ts').then(({ roleEngine }) => roleEngine(strings, local, texts)));
	const templates = useLoaded(() => import('virtual:facts/role-templates'));
	const paste = useLoaded(() => import('./RolePaste.tsx'));
	const roster = useRoster(local, templates.value?.default, t('role.custom-role'));
	return (
		<Checker
			{...{ engine, start, short, whole, askedAfter, t, plain: plainCase }}
			label={t('role.form.label')}
			{...(short && { example: t('role.form.example') })}
			empty={t('role.form.empty')}
			wholeText={t('role.form.whole')}
		>
			{(asking) => <RoleForm {...{ ...asking, roster, tasks: packed.tasks, engine, paste, short, t }} wantTemplates={templates.want} />}
		</Checker>
	);
}
