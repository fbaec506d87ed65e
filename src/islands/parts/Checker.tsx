import { type ComponentChildren, Fragment, type RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type AskedAfter, type Codec, useQuestion } from '../address.ts';
import type { AnswerModel } from '../answer-model.ts';
import type { Loaded } from '../load.ts';
import type { Translate } from '../text.ts';
import { ErrorSummary, type FormError } from './ErrorSummary.tsx';
import { Result } from './Result.tsx';

/** What turns questions of a kind into answers. */
export interface Engine<Q> {
	t: Translate;
	codec: Codec<Q>;
	/** What else has to be loaded before a question can be answered, if anything. */
	lacks?: (question: Q) => Loaded<unknown> | undefined;
	/** Undefined while there is too little to answer. */
	answer: (question: Q) => AnswerModel | undefined;
}

/** What a form is given to ask with. */
export interface Asking<Q> {
	question: Q;
	change: (question: Q) => void;
	/** For a field whose typed text may not have become a choice. */
	typing: (name: string) => { field: RefObject<HTMLInputElement>; onTyped: (typed: string) => void };
}

interface Props<Q> {
	label: string;
	engine: Loaded<Engine<Q>>;
	/** The question to start with, and the one that starting over leads to. */
	start: Q;
	plain: Q;
	/** A short form keeps its question to itself and leads to the whole checker. */
	short: boolean;
	/** Address of the whole checker, and what stands between it and what is asked. */
	whole: string;
	askedAfter: AskedAfter;
	/** Said of a question that stands there as an example. */
	example?: string;
	/** Texts for: nothing asked yet; the way to the whole checker. */
	empty: string;
	wholeText: string;
	t: Translate;
	children: (asking: Asking<Q>) => ComponentChildren;
}

/** Takes the reader to a field, also to one that is folded away. */
function goTo(field: HTMLInputElement | null): void {
	field?.closest('details')?.setAttribute('open', '');
	field?.focus();
}

/** A checker: its form, mistakes in it, and the answer, which is there as soon as there is a question and can be asked for by a button. */
export function Checker<Q>({ label, engine, start, plain, short, whole, askedAfter, example, empty, wholeText, t, children }: Props<Q>) {
	const { question, ignored, by, unread, change, clear, ask } = useQuestion(start, engine.value?.codec, !short, askedAfter);
	const [ready, setReady] = useState(false);
	useEffect(() => setReady(true), []);
	const inputs = useRef(new Map<string, { field: { current: HTMLInputElement | null }; typed: string }>());
	const [errors, setErrors] = useState<readonly FormError[]>([]);
	const [asked, setAsked] = useState(0);
	/** Counts the new starts: what stands in a form is forgotten with it. */
	const [round, setRound] = useState(0);
	const form = useRef<HTMLFormElement>(null);
	const waiting = by !== 'nobody' || unread;
	// Back to an empty address: an answer that comes later was not asked for by the button.
	useEffect(() => {
		if (!waiting) setAsked(0);
	}, [waiting]);
	useEffect(() => {
		if (round > 0) form.current?.querySelector<HTMLElement>('select, input')?.focus();
	}, [round]);
	const lack = !waiting ? undefined : engine.value ? engine.value.lacks?.(question) : engine;
	useEffect(() => lack?.want(), [waiting, question, engine.value]);
	const answer = useMemo(
		() => (waiting && !unread && !lack ? engine.value?.answer(question) : undefined),
		[waiting, unread, !lack, question, engine.value],
	);
	const typing = (name: string) => {
		const input = inputs.current.get(name) ?? { field: { current: null }, typed: '' };
		inputs.current.set(name, input);
		const onTyped = (typed: string) => {
			input.typed = typed;
			// Nothing is left to choose: what was said about it is over.
			if (typed === '') setErrors([]);
		};
		return { field: input.field, onTyped };
	};
	const check = () => {
		const left = [...inputs.current.values()].filter(({ typed }) => typed !== '');
		setErrors(left.map(({ typed, field }) => ({ text: t('checker.picker.left', { typed }), go: () => goTo(field.current) })));
		if (left.length > 0) return;
		ask();
		setAsked(asked + 1);
	};
	const submit = (event: Event) => {
		event.preventDefault();
		// After what the press itself brings about: a name that is typed in full becomes a choice when its field is left.
		setTimeout(check);
	};
	const startOver = () => {
		setErrors([]);
		inputs.current.clear();
		clear(plain);
		setRound(round + 1);
	};
	const link = () => {
		const text = engine.value?.codec.write(question);
		return text ? whole + askedAfter + text : whole;
	};
	return (
		// After a failure the reader decides: trying again by itself would take away the button that has the focus.
		<form class="checker" ref={form} onSubmit={submit} onFocusIn={() => engine.failed || engine.want()} aria-label={label}>
			<ErrorSummary errors={errors} t={t} />
			{ignored.length > 0 && (
				<p class="notice" role="status">
					{t('checker.form.ignored', { parts: ignored.join(' ') })}
				</p>
			)}
			{example && question === start && <p class="quiet">{example}</p>}
			<fieldset disabled={!ready} class="plain">
				<Fragment key={round}>{children({ question, change, typing })}</Fragment>
				<p class="buttons">
					<button type="submit">{t('checker.form.show')}</button>
					<button type="button" class="link" onClick={startOver}>
						{t('checker.form.start-over')}
					</button>
				</p>
			</fieldset>
			<Result {...{ answer, lack, asked, empty, t: engine.value?.t ?? t }} address={() => new URL(link(), location.href).href}>
				{short && (
					<p>
						<a href={link()}>{wholeText}</a>
					</p>
				)}
			</Result>
		</form>
	);
}
