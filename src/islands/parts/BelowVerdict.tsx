import type { AnswerModel, SourceLink } from '../answer-model.ts';
import { linksAt, placesIn } from '../sources.ts';
import type { Translate } from '../text.ts';
import type { Name } from './Picker.tsx';
import type { Rules } from './Verdict.tsx';

interface Props {
	answer: AnswerModel;
	/** Whether what is enough is no way in. */
	aside: boolean;
	/** Components that are loaded with the verdict: an import of their modules would split them from it, which costs bytes. */
	Rules: typeof Rules;
	Name: typeof Name;
	/** All sources of the checker. */
	sources: readonly SourceLink[];
	t: Translate;
}

/** Closed below a verdict: remarks, what is enough where that is no way in, and the sources. */
export function BelowVerdict({ answer, aside, Rules, Name, sources, t }: Props) {
	const { verdict, reasons, enough, enoughTitle } = answer;
	const notes = reasons.filter(({ effect }) => effect === 'note');
	const cited = placesIn(answer);
	return (
		<div class="below">
			{notes.length > 0 && (
				<details open={verdict !== 'no'}>
					<summary>{t('checker.notes')}</summary>
					<Rules {...{ reasons: notes, t }} />
				</details>
			)}
			{aside && enough.length > 0 && (
				<details>
					<summary>
						{t('checker.enough')} <small>{enough.length}</small>
					</summary>
					<p class="small">{enoughTitle}</p>
					<ul>
						{enough.map(({ name, local, more }) => (
							<li key={name}>
								<Name name={name} local={local} />
								{more && <span class="quiet"> – {more}</span>}
							</li>
						))}
					</ul>
				</details>
			)}
			<details class="cited">
				<summary>
					{t('answer.sources')} <small>{t('checker.sources.count', { count: String(cited.length) })}</small>
				</summary>
				<ol>
					{linksAt(sources, cited).map(({ title, address, dates }) => (
						<li key={address}>
							<a href={address} lang="en">
								{title}
							</a>{' '}
							<span class="quiet">{dates}</span>
						</li>
					))}
				</ol>
			</details>
		</div>
	);
}
