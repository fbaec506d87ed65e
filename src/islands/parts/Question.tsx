import { useId, useRef, useState } from 'preact/hooks';
import type { Loaded } from '../load.ts';
import type { Translate } from '../text.ts';
import type { FormError } from './ErrorSummary.tsx';
import { Waiting } from './Fold.tsx';
import { OptionList } from './OptionList.tsx';
import type { Step } from './steps.ts';

interface Props<S> {
	step: Step<S>;
	/** What the field of a question with several answers is made with. */
	engine: Loaded<unknown>;
	/** True for the last open question: its button leads to the verdict. */
	last: boolean;
	/** True once the page is interactive; before that the form is disabled. */
	ready: boolean;
	onAnswer: (state: S) => void;
	/** Keeps the previous answer; missing if there was none. */
	onKeep?: (() => void) | undefined;
	onErrors: (errors: readonly FormError[]) => void;
	t: Translate;
}

/** The current question: its field, and the button that answers it. */
export function Question<S>({ step, engine, last, ready, onAnswer, onKeep, onErrors, t }: Props<S>) {
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const field = useRef<HTMLInputElement>(null);
	/** Text in the field that is not a choice yet. */
	const typed = useRef('');
	const [option, setOption] = useState(step.kind === 'options' ? step.value : '');
	const [picks, setPicks] = useState<readonly string[]>(step.kind === 'picks' ? step.value : []);
	/** The choices after an event has been handled: a name typed in full becomes a choice when the field loses focus. */
	const now = useRef({ option, picks });
	now.current = { option, picks };
	const say = (text: string) => onErrors([{ text, go: () => (field.current ?? form.current?.querySelector('input'))?.focus() }]);
	/** @param none Whether the answer is that there is none. */
	const answer = (none: boolean) => {
		if (typed.current !== '') return say(t('checker.picker.left', { typed: typed.current }));
		const { option, picks } = now.current;
		const chosen = step.kind === 'options' ? option !== '' : none || picks.length > 0;
		if (!chosen) return say(t('checker.form.choose'));
		return onAnswer(step.kind === 'options' ? step.take(option) : step.take(picks));
	};
	const submit = (event: Event) => {
		event.preventDefault();
		setTimeout(answer, 0, false);
	};
	const button = t(last ? 'checker.form.show' : 'checker.form.next');
	return (
		<form ref={form} onSubmit={submit}>
			<fieldset disabled={!ready} aria-describedby={id}>
				<legend>{step.title}</legend>
				<p class="quiet" id={id}>
					{step.kind === 'options' ? t('checker.form.one') : t('checker.form.several', { button })}
				</p>
				{step.kind === 'options' && (
					<OptionList
						name={id}
						options={step.options}
						chosen={option}
						onChoose={setOption}
						onPressed={(value) => onAnswer(step.take(value))}
					/>
				)}
				{step.kind === 'picks' && (
					<>
						{/* Problems are shown above the questions. */}
						{!step.pick && !engine.failed && !engine.slow && <Waiting loaded={engine} t={t} />}
						{step.pick?.({
							chosen: picks,
							onChange: (chosen) => {
								setPicks(chosen);
								onErrors([]);
							},
							onTyped: (text) => {
								typed.current = text;
								// The text is gone, so messages about it no longer apply.
								if (text === '') onErrors([]);
							},
							field,
						})}
					</>
				)}
				<div class="acts">
					{/* Pressing an option answers. One that was chosen with the arrow keys still has to be confirmed. */}
					{(step.kind === 'picks' || option) && (
						<button type="submit" class="btn go">
							{button}
						</button>
					)}
					{step.kind === 'picks' && picks.length === 0 && (
						<button type="button" class="btn" onClick={() => answer(true)}>
							{step.none}
						</button>
					)}
					{onKeep && (
						<button type="button" class="btn" onClick={onKeep}>
							{t('checker.form.keep')}
						</button>
					)}
				</div>
				{step.help}
				{step.extra?.(onAnswer)}
			</fieldset>
		</form>
	);
}
