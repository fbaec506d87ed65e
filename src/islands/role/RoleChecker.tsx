import packed from 'virtual:facts/role-names';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { customRole, plainCase, type RoleCase } from '../../checkers/role/model.ts';
import { indexNames } from '../../checkers/role/names.ts';
import { unpackRoleNames } from '../../checkers/role/pack.ts';
import { useQuestion } from '../address.ts';
import { useLoaded } from '../load.ts';
import { ErrorSummary, type FormError } from '../parts/ErrorSummary.tsx';
import { Result } from '../parts/Result.tsx';
import { type Strings, translator } from '../text.ts';
import { RoleForm, type Side, sides } from './RoleForm.tsx';
import type { Roster } from './RolePick.tsx';

interface Props {
	/** Texts of the form; those of answers are loaded with the rules. */
	strings: Strings;
	/** Role names in the reader's language, by id. */
	local: Readonly<Record<string, string>>;
	/** The question to start with. */
	start: RoleCase;
	/** The two plain questions only, with a way to the whole checker. */
	short: boolean;
	/** Address of the whole checker. */
	whole: string;
	/** The file with the other texts. */
	texts: string;
}

/** What someone types who looks for a role by its template id. */
const templateId = /^[0-9a-f]{6,8}(-|$)/i;

function useRoster(local: Props['local'], templates: readonly string[] | undefined, custom: string): Roster {
	return useMemo(() => {
		const facts = unpackRoleNames(packed, local, templates);
		const byId = new Map([...facts.roles, ...facts.otherRoles].map((role) => [role.id, role]));
		return {
			names: indexNames(facts),
			item: (id) => (id === customRole ? { name: custom } : { name: byId.get(id)?.name ?? id, local: byId.get(id)?.names?.['local'] }),
		};
	}, [templates]);
}

/** May this actor do this to that user? */
export default function RoleChecker({ strings, local, start, short, whole, texts }: Props) {
	const engine = useLoaded(() => import('./engine.ts').then(({ roleEngine }) => roleEngine(strings, local, texts)));
	const templates = useLoaded(() => import('virtual:facts/role-templates'));
	const paste = useLoaded(() => import('./RolePaste.tsx'));
	const t = useMemo(() => translator(strings), []);
	const roster = useRoster(local, templates.value?.default, t('role.custom-role'));
	const { question, ignored, by, unread, change } = useQuestion(start, engine.value?.codec, !short);
	const [ready, setReady] = useState(false);
	useEffect(() => setReady(true), []);
	const typed = useRef<Partial<Record<Side, string>>>({});
	const fields = { actor: useRef<HTMLInputElement>(null), target: useRef<HTMLInputElement>(null) };
	const [errors, setErrors] = useState<readonly FormError[]>([]);
	const [asked, setAsked] = useState(0);
	const waiting = by !== 'nobody' || unread || asked > 0;
	useEffect(() => {
		if (waiting) engine.want();
	}, [waiting]);
	const answer = useMemo(
		() => (waiting && !unread ? engine.value?.answer(question) : undefined),
		[waiting, unread, question, engine.value],
	);
	const onTyped = (side: Side, text: string) => {
		typed.current[side] = text;
		if (templateId.test(text)) templates.want();
	};
	const submit = (event: Event) => {
		event.preventDefault();
		const left = sides.filter((side) => typed.current[side]);
		setErrors(
			left.map((side) => ({
				text: t('checker.picker.left', { typed: typed.current[side] ?? '' }),
				go: () => fields[side].current?.focus(),
			})),
		);
		if (left.length === 0) setAsked(asked + 1);
	};
	const startOver = () => {
		setErrors([]);
		setAsked(0);
		change(plainCase);
		fields.actor.current?.focus();
	};
	const link = () => `${whole}?${engine.value?.codec.write(question) ?? ''}`;
	return (
		<form class="checker" onSubmit={submit} onFocusIn={engine.want} aria-label={t('role.form.label')}>
			<ErrorSummary errors={errors} t={t} />
			{ignored.length > 0 && (
				<p class="notice" role="status">
					{t('checker.form.ignored', { parts: ignored.join(' ') })}
				</p>
			)}
			{short && by === 'nobody' && <p class="quiet">{t('checker.form.example')}</p>}
			<fieldset disabled={!ready} class="plain">
				<RoleForm {...{ roster, tasks: packed.tasks, question, change, onTyped, fields, engine, paste, short, t }} />
				<p class="buttons">
					<button type="submit">{t('checker.form.show')}</button>
					<button type="button" class="link" onClick={startOver}>
						{t('checker.form.start-over')}
					</button>
				</p>
			</fieldset>
			<Result
				{...{ answer, engine, waiting, asked, t: engine.value?.t ?? t }}
				empty={t('role.form.empty')}
				address={() => new URL(link(), location.href).href}
			>
				{short && (
					<p>
						<a href={link()}>{t('role.form.whole')}</a>
					</p>
				)}
			</Result>
		</form>
	);
}
