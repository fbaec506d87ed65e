import type { ComponentChildren } from 'preact';
import type { Translate } from '../text.ts';
import type { Step } from './steps.ts';

interface Props<S> {
	steps: readonly Step<S>[];
	open: readonly string[];
	now: string;
	onChange: (id: string) => void;
	t: Translate;
	/** The current question. */
	children: ComponentChildren;
}

/** All questions in order: answered, current, and upcoming ones. */
export function QuestionList<S>({ steps, open, now, onChange, t, children }: Props<S>) {
	const place = steps.findIndex(({ id }) => id === now) + 1;
	const stateOf = (id: string) => (id === now ? 'now' : open.includes(id) ? 'open' : 'done');
	return (
		<>
			<p class="progress">
				<span aria-hidden="true">
					{steps.map(({ id }) => (
						<i key={id} class={stateOf(id)} />
					))}
				</span>
				{t('checker.progress', { place: String(place), all: String(steps.length) })}
			</p>
			<ol class="questions">
				{steps.map(({ id, title, answer }) => {
					const state = stateOf(id);
					return (
						<li key={id} class={state}>
							{state === 'now' && children}
							{state === 'open' && <p>{title}</p>}
							{state === 'done' && (
								<p>
									<span class="small">{title}</span>
									<br />
									<b>{answer}</b>{' '}
									<button type="button" class="link" onClick={() => onChange(id)}>
										{t('checker.case.change')}
										<span class="sr-only"> {title}</span>
									</button>
								</p>
							)}
						</li>
					);
				})}
			</ol>
		</>
	);
}
