import type { Translate } from '../text.ts';
import type { Step } from './steps.ts';

interface Props<S> {
	steps: readonly Step<S>[];
	/** Ids of the open questions; the one that is asked now is the current one. */
	open: readonly string[];
	now: string | undefined;
	onChange: (id: string) => void;
	t: Translate;
}

/** The answers so far, beside the question or the verdict. */
export function CaseBox<S>({ steps, open, now, onChange, t }: Props<S>) {
	const done = steps.length - steps.filter(({ id }) => open.includes(id)).length;
	return (
		<aside class="case" aria-label={t('checker.case')}>
			<h2>{t('checker.case')}</h2>
			<dl>
				{steps.map(({ id, short, answer }) => {
					const state = id === now ? 'now' : open.includes(id) ? 'open' : undefined;
					return (
						<div key={id} class={state}>
							<dt>{short}</dt>
							<dd>
								{state ? (
									t(`checker.case.${state}`)
								) : (
									<>
										<span>{answer}</span>
										<button type="button" class="link no-print" onClick={() => onChange(id)}>
											{t('checker.case.change')}
											<span class="sr-only"> {short}</span>
										</button>
									</>
								)}
							</dd>
						</div>
					);
				})}
			</dl>
			{open.length > 0 && <p class="small">{t('checker.case.private', { done: String(done), all: String(steps.length) })}</p>}
		</aside>
	);
}
