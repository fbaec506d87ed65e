import type { RefObject } from 'preact';
import type { AnswerModel, SourceLink } from '../answer-model.ts';
import type { Translate } from '../text.ts';
import { Name } from './Picker.tsx';

interface Props {
	answer: AnswerModel;
	heading: RefObject<HTMLHeadingElement>;
	t: Translate;
}

/** Lines of a question about which nothing is special. */
const plainQuestion = 3;

/** The numbers of some sources in the list below the reasons. */
const Citations = ({ cited, all, t }: { cited: readonly SourceLink[]; all: readonly SourceLink[]; t: Translate }) => (
	<sup class="cite">
		{cited.map(({ address, title }) => {
			const number = String(all.findIndex((source) => source.address === address) + 1);
			return (
				<a key={address} href={address} aria-label={t('answer.source.cite', { number, title })}>
					{number}
				</a>
			);
		})}
	</sup>
);

/** Reasons as a list; a note needs no word in front. */
const Reasons = ({ reasons, cited, t }: { reasons: AnswerModel['reasons']; cited: readonly SourceLink[]; t: Translate }) => (
	<ul class="reasons">
		{reasons.map(({ effect, basis, text, sources }) => (
			<li key={text} class={effect}>
				{effect !== 'note' && <b>{t(`checker.effect.${effect}`)}: </b>}
				{text}
				{basis !== 'documented' && <em> ({t(`checker.basis.${basis}`)})</em>}
				<Citations cited={sources} all={cited} t={t} />
			</li>
		))}
	</ul>
);

/** A verdict and all that belongs to it: why, what would be enough, what else to try, and the question it answers. */
export function AnswerView({ answer: { verdict, headline, reasons, enoughTitle, enough, ways, needs = [], asked }, heading, t }: Props) {
	const cited = [...new Map(reasons.flatMap(({ sources }) => sources).map((source) => [source.address, source])).values()];
	const notes = reasons.filter(({ effect }) => effect === 'note');
	return (
		<div class="verdict">
			<h3 class={verdict} ref={heading} tabIndex={-1}>
				<span class="mark" aria-hidden="true" />
				{headline}
			</h3>
			<Reasons {...{ reasons: reasons.filter(({ effect }) => effect !== 'note'), cited, t }} />
			{enough.length > 0 && (
				<>
					<h4>{enoughTitle}</h4>
					<ol>
						{enough.map(({ name, local, more }) => (
							<li key={name}>
								<Name name={name} local={local} />
								{more && <span class="quiet"> – {more}</span>}
							</li>
						))}
					</ol>
				</>
			)}
			{needs.length > 0 && (
				<>
					<h4>{t('checker.needs')}</h4>
					<ul>
						{needs.map((need) => (
							<li key={need}>{need}</li>
						))}
					</ul>
				</>
			)}
			{ways.length > 0 && (
				<>
					<h4>{t('checker.ways')}</h4>
					<ul>
						{ways.map(({ text, href }) => (
							<li key={text}>
								<a href={href}>{text}</a>
							</li>
						))}
					</ul>
				</>
			)}
			{notes.length > 0 && (
				<>
					<h4>{t('checker.notes')}</h4>
					<Reasons {...{ reasons: notes, cited, t }} />
				</>
			)}
			<h4>{t('answer.sources')}</h4>
			<ol class="sources">
				{cited.map(({ title, address, dates }) => (
					<li key={address}>
						<a href={address} lang="en">
							{title}
						</a>{' '}
						<span class="quiet">{dates}</span>
					</li>
				))}
			</ol>
			{/* Open where more was asked than the two plain questions, for the form may hide it. */}
			<details open={asked.length > plainQuestion}>
				<summary>{t('checker.asked')}</summary>
				<dl>
					{asked.map(({ label, value }) => (
						<div key={label}>
							<dt>{label}</dt>
							<dd>{value}</dd>
						</div>
					))}
				</dl>
			</details>
		</div>
	);
}
