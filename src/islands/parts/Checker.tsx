import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type AskedAfter, type Codec, pageAddress, useQuestion } from '../address.ts';
import type { AnswerModel, SourceLink } from '../answer-model.ts';
import { type Loaded, useLoaded } from '../load.ts';
import type { Strings, Translate } from '../text.ts';
import type { Texts } from '../texts.ts';
import { arriveAt, arriveAtQuestion } from './arrive.ts';
import { CaseBox } from './CaseBox.tsx';
import { useSinglePress } from './double-press.ts';
import { ErrorSummary, type FormError } from './ErrorSummary.tsx';
import { Waiting } from './Fold.tsx';
import type { Placed } from './placed.ts';
import { Question } from './Question.tsx';
import { QuestionList } from './QuestionList.tsx';
import type { Step } from './steps.ts';
import type { Verdict } from './Verdict.tsx';

/** Parts of an answer that are loaded after the verdict, so that they do not delay it. */
export interface Later<S> {
	/** All texts, including the sentences of all rules. */
	t: Translate;
	texts: Texts;
	/** The texts that were loaded later. */
	strings: Strings;
	/** All sources that an answer can cite. */
	sources: readonly SourceLink[];
	/** The assumptions behind the answer to a state, in words. */
	assumed?: (state: S) => AnswerModel['assumed'];
	/** Content in the verdict, below its sentence, such as how many assumptions it depends on. */
	inVerdict?: (now: Now<S>) => ComponentChildren;
	/** Content below verdict and case, such as what is assumed. */
	beside?: (now: Now<S>) => ComponentChildren;
}

/** Turns a state into an answer. */
export interface Engine<S, L extends Later<S> = Later<S>> {
	t: Translate;
	codec: Codec<S>;
	/** What else has to be loaded before there can be an answer; undefined if nothing. */
	lacks?: (state: S) => Loaded<unknown> | undefined;
	/** The answer; undefined if questions are open. `later` adds the parts that are loaded after the verdict. */
	answer: (state: S, later?: L) => AnswerModel | undefined;
	/** Loads the parts that follow the first answer. */
	later: () => Promise<L>;
	Verdict: typeof Verdict;
}

/** The current state, as given to the functions that describe a checker. */
export interface Now<S> {
	state: S;
	/** Changes the state but keeps the reader's place and focus, for example for an assumption beside the verdict. */
	change: (state: S) => void;
}

interface Props<S, L extends Later<S>> extends Placed {
	label: string;
	engine: Loaded<Engine<S, L>>;
	/** The state without answers. */
	start: S;
	plain: S;
	/** Address of the whole checker, and the character between it and the answers. */
	whole: string;
	askedAfter: AskedAfter;
	t: Translate;
	/** The questions for the current state, in order. */
	steps: (now: Now<S>) => readonly Step<S>[];
	/** Ids of the open questions: there is no verdict while there are any. */
	open: (state: S) => readonly string[];
	/** Content inside the verdict below its sentence, and content below the verdict. */
	inVerdict?: (now: Now<S>) => ComponentChildren;
	below?: (now: Now<S>) => ComponentChildren;
	/** Shown before the first answer. */
	intro?: ComponentChildren;
}

/** Where the focus moves after rendering: to the question, or to the verdict. */
type Going = 'question' | 'verdict' | undefined;

/**
 * A checker's form: one question after the other, the case beside them, and the verdict once every question is answered. It is independent
 * of the checker's subject: the checker describes its questions (steps.ts), says which are open, and answers.
 */
export function Checker<S, L extends Later<S>>(props: Props<S, L>) {
	const { label, engine, start, plain, whole, askedAfter, t } = props;
	const place = useMemo(() => props.place ?? pageAddress(askedAfter), []);
	const { question: state, ignored, by, unread, change, clear } = useQuestion(start, engine.value?.codec, place);
	const [ready, setReady] = useState(false);
	/** Id of the answered question that the reader is changing. */
	const [editing, setEditing] = useState<string>();
	const [errors, setErrors] = useState<readonly FormError[]>([]);
	const going = useRef<Going>();
	const root = useRef<HTMLElement>(null);
	const box = useRef<HTMLElement>(null);
	/** The last verdict that was shown, in words; kept while questions are open. */
	const before = useRef<string>();
	const [said, setSaid] = useState('');
	useEffect(() => setReady(true), []);

	const now = { state, change };
	const steps = props.steps(now);
	const open = props.open(state);
	const asking = steps.some(({ id }) => id === editing) ? editing : open[0];
	const step = steps.find(({ id }) => id === asking);
	const press = useSinglePress(asking);
	const lack = unread || (!asking && !engine.value) ? engine : asking ? undefined : engine.value?.lacks?.(state);
	// After a failure only the reader retries; the page would retry without end.
	useEffect(() => {
		if (lack && !lack.failed) lack.want();
	}, [lack?.wanted, asking, unread]);
	const later = useLoaded(async () => {
		const [{ answerMarkdown, BelowVerdict, ShareBar }, more] = await Promise.all([import('./after-verdict.ts'), engine.value?.later()]);
		return more && { ...more, answerMarkdown, BelowVerdict, ShareBar };
	});
	const more = later.value;
	const answer = useMemo(
		() => (asking || unread || lack ? undefined : engine.value?.answer(state, more)),
		[asking, unread, !lack, state, engine.value, more],
	);

	// Loaded with the last question, so that a paste that answers it needs no request.
	const nearly = engine.value !== undefined && !unread && open.length <= 1;
	useEffect(() => {
		if (nearly && !later.failed) later.want();
	}, [nearly]);
	const words = answer && `${answer.headline}. ${answer.sentence}`;
	useEffect(() => {
		if (by === 'reader' || place.quiet) return;
		// A shared link moves focus to the verdict, Back and Forward also to a question; an embedded checker does not take the focus.
		if (answer) arriveAt(box.current);
		else if (props.place ? by === 'address' : history.scrollRestoration === 'manual') arriveAtQuestion(root.current);
	}, [answer !== undefined, by, state]);
	useEffect(() => {
		const { current } = going;
		if (current === 'verdict' ? !answer : asking === undefined) return;
		// The field of this question is still being loaded.
		if (current === 'question' && step?.kind === 'picks' && !engine.value && !engine.failed) return engine.want();
		going.current = undefined;
		if (current === 'verdict') arriveAt(box.current);
		if (current === 'question') arriveAtQuestion(root.current);
	}, [asking, answer, editing, engine.value, engine.failed]);
	// After a reload on a question with a field, the field is loaded without further interaction.
	useEffect(() => {
		if (by === 'reader' && step?.kind === 'picks' && !engine.value && !engine.failed) engine.want();
	}, [by, asking]);
	useEffect(() => {
		// Screen readers announce a focused verdict; a verdict that changes while the focus is elsewhere has to be announced.
		const away = document.activeElement !== box.current;
		if (words && before.current && before.current !== words && away) setSaid(t('checker.now', { headline: words }));
		if (words) before.current = words;
	}, [words]);

	const take = (next: S) => {
		setErrors([]);
		setEditing(undefined);
		going.current = props.open(next).length > 0 ? 'question' : 'verdict';
		change(next);
	};
	const edit = (id: string) => {
		setErrors([]);
		setSaid('');
		going.current = 'question';
		setEditing(id);
	};
	const startOver = () => {
		setErrors([]);
		setEditing(undefined);
		setSaid('');
		going.current = 'question';
		clear(plain);
	};
	const link = () => {
		const text = engine.value?.codec.write(state);
		return new URL(text ? whole + askedAfter + text : whole, location.href).href;
	};
	const { t: fullT = t, Verdict } = engine.value ?? {};
	/** The answer for a ticket; empty until its sources are loaded. */
	const markdown = () =>
		answer && more ? more.answerMarkdown({ ...answer, assumed: more.assumed?.(state) }, more.sources, link(), more.t) : '';
	return (
		<section class="checker" ref={root} aria-label={label} onClickCapture={press} onFocusIn={() => engine.failed || engine.want()}>
			<ErrorSummary errors={errors} t={t} />
			{ignored.length > 0 && (
				<p class="notice" role="status">
					{t('checker.form.ignored', { parts: ignored.join(' ') })}
				</p>
			)}
			<p class="sr-only" role="status">
				{said}
			</p>
			<div class="duo">
				<div>
					{step && !unread && (
						<>
							{(engine.failed || engine.slow) && <Waiting loaded={engine} t={t} />}
							{by === 'nobody' && props.intro}
							<QuestionList {...{ steps, open, now: step.id, onChange: edit, t }}>
								<Question
									key={`${step.id} ${by === 'nobody'}`}
									{...{ step, engine, ready, t: fullT, onAnswer: take, onErrors: setErrors }}
									onKeep={open.includes(step.id) ? undefined : () => take(state)}
									last={open.every((id) => id === step.id)}
								/>
							</QuestionList>
						</>
					)}
					{(!step || unread) && lack && <Waiting loaded={lack} t={t} />}
					{answer && Verdict && (
						<>
							<Verdict {...{ answer, box, later, t: more?.t ?? fullT }}>
								{props.inVerdict?.(now)}
								{more?.inVerdict?.(now)}
							</Verdict>
							{more && props.after?.({ verdict: answer.verdict, written: engine.value?.codec.write(state) ?? '', markdown })}
							{more && !props.after && <more.ShareBar {...{ address: link, markdown, onStartOver: startOver, t: more.t }} />}
							{props.below?.(now)}
						</>
					)}
				</div>
				<CaseBox {...{ steps, open, now: asking, onChange: edit, t }} />
				{answer && more?.beside?.(now)}
			</div>
		</section>
	);
}
