import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { AnswerModel, ReasonModel, SourceLink } from '../answer-model.ts';
import type { Loaded } from '../load.ts';
import type { Translate } from '../text.ts';
import type { BelowVerdict } from './BelowVerdict.tsx';
import { Waiting } from './Fold.tsx';
import { Name } from './Picker.tsx';

interface Props {
	answer: AnswerModel;
	/** What is loaded after the verdict: texts of rules, and the part below. */
	later: Loaded<{ BelowVerdict: typeof BelowVerdict; sources: readonly SourceLink[] } | undefined>;
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
export const Rules = ({ reasons, t }: { reasons: readonly ReasonModel[]; t: Translate }) => (
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

/** A verdict: the word, one sentence about the person, what to do next, the rule; below it, closed, remarks and sources. */
export function Verdict({ answer, later, box, t, children }: Props) {
	const id = useId();
	const { verdict, headline, sentence, reasons, beside = [], needs = [], enough, enoughTitle, ways, held } = answer;
	const deciding = reasons.filter(({ effect }) => effect !== 'note');
	/** Whether one more of what is enough would not help, so that it is no way in but listed below. */
	const aside = held === true || verdict === 'yes';
	const listed = aside ? [] : enough;
	const wayIn = verdict !== 'yes' && listed.length + ways.length > 0;
	const { value } = later;
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
					<Rules {...{ reasons: deciding, t }} />
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
			{value ? <value.BelowVerdict {...{ answer, aside, Rules, Name, t }} sources={value.sources} /> : <Waiting loaded={later} t={t} />}
		</>
	);
}
