import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type AskedAfter, type Codec, pageAddress, useQuestion } from '../address.ts';
import type { AnswerModel, SourceLink } from '../answer-model.ts';
import { type Loaded, useLoaded } from '../load.ts';
import type { Strings, Translate } from '../text.ts';
import type { Texts } from '../texts.ts';
import { CaseBox } from './CaseBox.tsx';
import { ErrorSummary, type FormError } from './ErrorSummary.tsx';
import { Waiting } from './Fold.tsx';
import type { Placed } from './placed.ts';
import { Question } from './Question.tsx';
import { QuestionList } from './QuestionList.tsx';
import type { Step } from './steps.ts';
import type { Verdict } from './Verdict.tsx';

/** What belongs to an answer and comes after it, so that nobody waits for it who waits for a verdict. */
export interface Later<S> {
	/** All texts, and with the sentences of all rules. */
	t: Translate;
	texts: Texts;
	/** The texts among them that came later. */
	strings: Strings;
	/** Everything that an answer can cite. */
	sources: readonly SourceLink[];
	/** What the answer to a state assumes, in words. */
	assumed?: (state: S) => AnswerModel['assumed'];
	/** What stands below the case, such as what can be changed of that. */
	beside?: (now: Now<S>) => ComponentChildren;
}

/** What turns states of a kind into answers. */
export interface Engine<S, L extends Later<S> = Later<S>> {
	t: Translate;
	codec: Codec<S>;
	/** What else has to be loaded before there can be an answer, if anything. */
	lacks?: (state: S) => Loaded<unknown> | undefined;
	/** Undefined while there is too little to answer. What comes later words the rest of it. */
	answer: (state: S, later?: L) => AnswerModel | undefined;
	/** Loads what comes after the first answer. */
	later: () => Promise<L>;
	Verdict: typeof Verdict;
}

/** What a checker is given to describe itself with, at each moment. */
export interface Now<S> {
	state: S;
	/** Changes the state without leaving the place where the reader is, such as an assumption beside the verdict. */
	change: (state: S) => void;
}

interface Props<S, L extends Later<S>> extends Placed {
	label: string;
	engine: Loaded<Engine<S, L>>;
	/** The state to start with, and the one that starting over leads to. */
	start: S;
	plain: S;
	/** Address of the whole checker, and what stands between it and what is asked. */
	whole: string;
	askedAfter: AskedAfter;
	t: Translate;
	/** The questions that this state takes, in their order. */
	steps: (now: Now<S>) => readonly Step<S>[];
	/** Ids of the questions that are open: no verdict while there is one. */
	open: (state: S) => readonly string[];
	/** Inside the verdict, below its sentence; and below the verdict. */
	inVerdict?: (now: Now<S>) => ComponentChildren;
	below?: (now: Now<S>) => ComponentChildren;
	/** Said before anything is answered. */
	intro?: ComponentChildren;
}

/** Where the focus goes once the page has changed: to the question that is asked, or to the verdict. */
type Going = 'question' | 'verdict' | undefined;

/**
 * A checker: one question after the other, the case beside them, and the verdict once every question is answered. It knows nothing of what is
 * asked: the checker describes its questions (steps.ts), says which are open, and answers.
 */
export function Checker<S, L extends Later<S>>(props: Props<S, L>) {
	const { label, engine, start, plain, whole, askedAfter, t } = props;
	const place = useMemo(() => props.place ?? pageAddress(askedAfter), []);
	const { question: state, ignored, by, unread, change, clear } = useQuestion(start, engine.value?.codec, place);
	const [ready, setReady] = useState(false);
	/** The question that the reader wants to answer anew. */
	const [editing, setEditing] = useState<string>();
	const [errors, setErrors] = useState<readonly FormError[]>([]);
	const going = useRef<Going>();
	const root = useRef<HTMLElement>(null);
	const box = useRef<HTMLElement>(null);
	const [said, setSaid] = useState('');
	useEffect(() => setReady(true), []);

	const now = { state, change };
	const steps = props.steps(now);
	const open = props.open(state);
	const asking = steps.some(({ id }) => id === editing) ? editing : open[0];
	const step = steps.find(({ id }) => id === asking);
	const lack = unread || (!asking && !engine.value) ? engine : asking ? undefined : engine.value?.lacks?.(state);
	// What failed is asked for again by the reader, not by the page, which would ask without end.
	useEffect(() => {
		if (lack && !lack.failed) lack.want();
	}, [lack?.wanted, asking, unread]);
	const later = useLoaded(async () => {
		const [{ ShareBar, answerMarkdown }, more] = await Promise.all([import('./ShareBar.tsx'), engine.value?.later()]);
		return more && { ...more, ShareBar, answerMarkdown };
	});
	const more = later.value;
	const answer = useMemo(
		() => (asking || unread || lack ? undefined : engine.value?.answer(state, more)),
		[asking, unread, !lack, state, engine.value, more],
	);

	// With the last question, so that a paste that answers it asks the network for nothing.
	const nearly = engine.value !== undefined && !unread && open.length <= 1;
	useEffect(() => {
		if (nearly && !later.failed) later.want();
	}, [nearly]);
	const words = answer && `${answer.headline}. ${answer.sentence}`;
	useEffect(() => {
		if (by !== 'address' || place.quiet) return;
		// A shared link opens at the verdict; inside something else somebody just turned to the form.
		if (answer) box.current?.focus();
		else if (props.place) focusQuestion(root.current);
	}, [answer !== undefined, by]);
	useEffect(() => {
		const { current } = going;
		if (current === 'verdict' ? !answer : asking === undefined) return;
		// Its field is still on its way.
		if (current === 'question' && step?.kind === 'picks' && !engine.value && !engine.failed) return engine.want();
		going.current = undefined;
		if (current === 'verdict') box.current?.focus();
		if (current === 'question') focusQuestion(root.current);
	}, [asking, answer, editing, engine.value, engine.failed]);
	// A reader who comes back to a question with a field, after a reload, waits for the field without touching anything.
	useEffect(() => {
		if (by === 'reader' && step?.kind === 'picks' && !engine.value && !engine.failed) engine.want();
	}, [by, asking]);
	const before = useRef<string>();
	useEffect(() => {
		// A focused element is read out anyway; a verdict that changes while focus is on an assumption has to be announced.
		const away = document.activeElement !== box.current;
		if (words && before.current && before.current !== words && away) setSaid(t('checker.now', { headline: words }));
		before.current = words;
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
	/** The answer for a ticket; empty until what it cites is there. */
	const markdown = () =>
		answer && more ? more.answerMarkdown({ ...answer, assumed: more.assumed?.(state) }, more.sources, link(), more.t) : '';
	return (
		<section class="checker" ref={root} aria-label={label} onFocusIn={() => engine.failed || engine.want()}>
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
							<Verdict {...{ answer, box, t: more?.t ?? fullT }} sources={{ ...later, value: more?.sources }}>
								{props.inVerdict?.(now)}
							</Verdict>
							{!more && <Waiting loaded={later} t={t} />}
							{more && props.after?.({ verdict: answer.verdict, written: engine.value?.codec.write(state) ?? '', markdown })}
							{more && !props.after && <more.ShareBar {...{ address: link, markdown, onStartOver: startOver, t: more.t }} />}
							{props.below?.(now)}
						</>
					)}
				</div>
				<CaseBox {...{ steps, open, now: asking, onChange: edit, t }}>{answer && more?.beside?.(now)}</CaseBox>
			</div>
		</section>
	);
}

/** Takes the reader to the question that is asked: to what is chosen in it, or to its first field. */
function focusQuestion(root: HTMLElement | null): void {
	const form = root?.querySelector('.questions form');
	const field = form?.querySelector<HTMLElement>('input:checked') ?? form?.querySelector<HTMLElement>('input');
	field?.focus();
	form?.closest('li')?.scrollIntoView({ block: 'nearest' });
}
