import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { AnswerModel, ReasonModel, SourceLink } from '../answer-model.ts';
import type { Loaded } from '../load.ts';
import { linksAt, placesIn } from '../sources.ts';
import type { Translate } from '../text.ts';
import { Waiting } from './Fold.tsx';
import { Name } from './Picker.tsx';

interface Props {
	answer: AnswerModel;
	/** All sources of the checker; loaded after the verdict. */
	sources: Loaded<readonly SourceLink[]>;
	box: RefObject<HTMLElement>;
	t: Translate;
	/** Content below the answer's sentence, such as seats. */
	children?: ComponentChildren;
}

const marks = { yes: 'y', no: 'n', conditional: 'h', some: 'h' } as const;
const looks = { yes: 'yes', no: 'no', conditional: 'half', some: 'half' } as const;

/** Maximum number of visible options; the others are collapsed. */
const maxWays = 4;

/** The basis of a rule, and when it was compared. */
const Basis = ({ basis, compared, t }: Pick<ReasonModel, 'basis' | 'compared'> & { t: Translate }) => (
	<small>{[t(`checker.basis.${basis}`), compared].filter(Boolean).join(' · ')}</small>
);

/** Rules in words, each with its basis. */
const Rules = ({ reasons, t }: { reasons: readonly ReasonModel[]; t: Translate }) => (
	<ul class="rules">
		{reasons.map(({ text, basis, compared }) => (
			<li key={text}>
				<p>{text}</p>
				<Basis {...{ basis, compared, t }} />
			</li>
		))}
	</ul>
);

/** What to do next: what would be enough, and alternatives. */
function Ways({ enough, enoughTitle, ways, t }: Pick<AnswerModel, 'enough' | 'enoughTitle' | 'ways'> & Pick<Props, 't'>) {
	const shown = enough.slice(0, maxWays);
	const rest = enough.slice(maxWays);
	const item = ({ name, local, more }: AnswerModel['enough'][number]) => (
		<li key={name}>
			<i class="d y" />
			<b>
				<Name name={name} local={local} />
			</b>
			{more && <small>{more}</small>}
		</li>
	);
	return (
		<div class="verdict-part way">
			<h3>{t('checker.way-in')}</h3>
			{shown.length > 0 && <p class="small">{enoughTitle}</p>}
			<ul>
				{shown.map(item)}
				{ways.map(({ text, href }) => (
					<li key={text}>
						<i class="d h" />
						<a href={href}>{text}</a>
					</li>
				))}
			</ul>
			{rest.length > 0 && (
				<details>
					<summary>{t('checker.way-in.more', { count: String(rest.length) })}</summary>
					<ul>{rest.map(item)}</ul>
				</details>
			)}
		</div>
	);
}

/** A verdict: the word, one sentence about the person, what to do next, the rule. Sources and remarks are collapsed below. */
export function Verdict({ answer, sources, box, t, children }: Props) {
	const id = useId();
	const { verdict, headline, sentence, reasons, beside = [], needs = [], enough, enoughTitle, ways, held } = answer;
	const deciding = reasons.filter(({ effect }) => effect !== 'note');
	const notes = reasons.filter(({ effect }) => effect === 'note');
	const cited = placesIn(answer);
	/** Where one more of what is enough would not help, the list is collapsed below. */
	const aside = held || verdict === 'yes';
	const listed = aside ? [] : enough;
	const wayIn = verdict !== 'yes' && listed.length + ways.length > 0;
	return (
		<>
			<section class="verdict" ref={box} tabIndex={-1} aria-labelledby={`${id}-w ${id}-s`}>
				<div class={`verdict-head ${looks[verdict]}`}>
					<i class={`d ${marks[verdict]}`} />
					<h2 class="verdict-word" id={`${id}-w`}>
						{headline}
					</h2>
					<p id={`${id}-s`}>{sentence}</p>
				</div>
				{children}
				{wayIn && <Ways {...{ enough: listed, enoughTitle, ways, t }} />}
				{beside.length > 0 && (
					<div class="verdict-part">
						<h3>{t('checker.beside')}</h3>
						<Rules {...{ reasons: beside, t }} />
					</div>
				)}
				<div class="verdict-part">
					<h3>{t('checker.rule')}</h3>
					{deciding.length > 0 ? <Rules {...{ reasons: deciding, t }} /> : !sources.value && <Waiting loaded={sources} t={t} />}
					{needs.length > 0 && (
						<>
							<h3>{t('checker.needs')}</h3>
							<ul>
								{needs.map((need) => (
									<li key={need}>{need}</li>
								))}
							</ul>
						</>
					)}
				</div>
			</section>
			<div class="below">
				{notes.length > 0 && (
					<details open={verdict !== 'no'}>
						<summary>{t('checker.notes')}</summary>
						<Rules {...{ reasons: notes, t }} />
					</details>
				)}
				{aside && enough.length > 0 && (
					<details>
						<summary>{enoughTitle}</summary>
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
					{!sources.value && <Waiting loaded={sources} t={t} />}
					<ol>
						{linksAt(sources.value ?? [], cited).map(({ title, address, dates }) => (
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
		</>
	);
}
