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

/** The value of the option "none" in a question with several answers. */
const none = '-';

/** The current question: its field, and the button that answers it. */
export function Question<S>({ step, engine, last, ready, onAnswer, onKeep, onErrors, t }: Props<S>) {
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const field = useRef<HTMLInputElement>(null);
	/** Text in the field that is not a choice yet. */
	const typed = useRef('');
	const [option, setOption] = useState(step.kind === 'options' ? step.value : step.isNone ? none : '');
	const [picks, setPicks] = useState<readonly string[]>(step.kind === 'picks' ? step.value : []);
	/** The choices after an event has been handled: a name typed in full becomes a choice when the field loses focus. */
	const now = useRef({ option, picks });
	now.current = { option, picks };
	const say = (text: string) => onErrors([{ text, go: () => (field.current ?? form.current?.querySelector('input'))?.focus() }]);
	const answer = () => {
		if (typed.current !== '') return say(t('checker.picker.left', { typed: typed.current }));
		const chosen = now.current;
		if (step.kind === 'options') return chosen.option === '' ? say(t('checker.form.choose')) : onAnswer(step.take(chosen.option));
		if (chosen.picks.length === 0 && chosen.option !== none) return say(t('checker.form.choose'));
		return onAnswer(step.take(chosen.picks));
	};
	const submit = (event: Event) => {
		event.preventDefault();
		setTimeout(answer);
	};
	const noneOption = step.kind === 'picks' && picks.length === 0 && (
		<OptionList
			name={id}
			options={[{ ...step.none, value: none }]}
			chosen={option}
			onChoose={setOption}
			onPressed={() => typed.current === '' && onAnswer(step.take([]))}
		/>
	);
	return (
		<form ref={form} onSubmit={submit}>
			<fieldset disabled={!ready}>
				<legend>{step.title}</legend>
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
						{step.none.first && noneOption}
						{/* Problems are shown above the questions. */}
						{!step.pick && !engine.failed && !engine.slow && <Waiting loaded={engine} t={t} />}
						{step.pick?.({
							chosen: picks,
							onChange: (chosen) => {
								setPicks(chosen);
								setOption('');
								onErrors([]);
							},
							onTyped: (text) => {
								typed.current = text;
								// The text is gone, so messages about it no longer apply.
								if (text === '') onErrors([]);
							},
							field,
						})}
						{!step.none.first && noneOption}
					</>
				)}
				<div class="acts">
					<button type="submit" class="btn go">
						{t(last ? 'checker.form.show' : 'checker.form.next')}
					</button>
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
