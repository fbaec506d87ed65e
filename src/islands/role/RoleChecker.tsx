import { useMemo } from 'preact/hooks';
import { emptyRoleState, openRoleQuestions, type RoleState } from '../../checkers/role/questions.ts';
import type { AskedAfter } from '../address.ts';
import { loadJson, useLoaded } from '../load.ts';
import { Checker } from '../parts/Checker.tsx';
import { Fold } from '../parts/Fold.tsx';
import type { Placed } from '../parts/placed.ts';
import { type Strings, translator } from '../text.ts';
import type { TextFiles } from '../texts.ts';
import type { Side } from './sides.ts';
import { roleSteps } from './steps.tsx';

export interface RoleCheckerProps {
	/** Texts of the form; those of answers are loaded with the rules. */
	strings: Strings;
	/** Role id → name in the reader's language. */
	local: Readonly<Record<string, string>>;
	/** Ids of the tasks, in order. */
	tasks: readonly string[];
	/** Address of the whole checker, and the character between it and the answers. */
	whole: string;
	askedAfter: AskedAfter;
	/** Addresses of the files with the other texts. */
	texts: TextFiles;
}

/** May this actor do this to that user? */
export default function RoleChecker({ strings, local, tasks, whole, askedAfter, texts, ...placed }: RoleCheckerProps & Placed) {
	const t = useMemo(() => translator(strings), []);
	const engine = useLoaded(() => import('./engine.ts').then(({ roleEngine }) => roleEngine(strings, local, texts)));
	const templates = useLoaded(() => import('virtual:facts/role-templates'));
	const paste = useLoaded(() =>
		Promise.all([import('./RolePaste.tsx'), loadJson<Strings>(texts.paste, ['checker.paste.label'])]).then(
			([{ default: Paste }, pasteStrings]) => ({ Paste, pasteStrings }),
		),
	);
	const { value } = engine;
	const roster = useMemo(() => value?.roster(templates.value?.default), [value, templates.value]);
	const index = value?.index;
	const pasteOf = (side: Side, state: RoleState, take: (state: RoleState) => void) => {
		const { Paste, pasteStrings } = paste.value ?? {};
		return (
			<Fold summary={t('role.form.paste')} loaded={Paste ? engine : paste} t={t}>
				{Paste && value && roster && <Paste {...{ side, state, take, roster, t: value.with(pasteStrings) }} />}
			</Fold>
		);
	};
	return (
		<Checker
			{...placed}
			{...{ engine, whole, askedAfter, t, start: emptyRoleState, plain: emptyRoleState }}
			label={t('role.form.label')}
			steps={(now) => roleSteps({ index, roster, Pick: value?.RolePick, tasks, templates, paste: pasteOf, t }, now)}
			open={(state) => openRoleQuestions(index, state)}
		/>
	);
}
