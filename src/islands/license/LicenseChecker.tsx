import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Feature } from '../../checkers/license/facts.ts';
import type { Corrections } from '../../checkers/license/paste/readout.ts';
import {
	answerFeature,
	answerPaste,
	answerUser,
	emptyLicenseState,
	type LicenseState,
	openLicenseQuestions,
	type Twins,
} from '../../checkers/license/questions.ts';
import type { AskedAfter } from '../address.ts';
import { loadJson, useLoaded } from '../load.ts';
import { Checker, type Later, type Now } from '../parts/Checker.tsx';
import { Fold } from '../parts/Fold.tsx';
import type { Placed } from '../parts/placed.ts';
import { type Strings, translator } from '../text.ts';
import type { TextFiles } from '../texts.ts';
import type { Judge, Judging } from './judging.ts';
import type { PasteResult } from './paste-result.ts';
import { licenseSteps } from './steps.tsx';

export interface LicenseCheckerProps {
	/** Texts of the form; those of answers are loaded with the rules. */
	strings: Strings;
	/** The features in the order of the table, each with the kind of users it is for and its twin: the same feature for the other kind. */
	features: readonly (readonly [id: string, users: Feature['users'], twin?: string])[];
	/** Address of the whole checker, and the character between it and the answers. */
	whole: string;
	askedAfter: AskedAfter;
	/** Address of the page with the tables of all editions. */
	tables: string;
	/** Addresses of the files with the other texts. */
	texts: TextFiles;
}

/** Which licence is needed, and is ours enough? */
export default function LicenseChecker({ strings, features, whole, askedAfter, tables, texts, ...placed }: LicenseCheckerProps & Placed) {
	const t = useMemo(() => translator(strings), []);
	const twins = useMemo((): Twins => ({ features: new Map(features.map(([id, users, twin]) => [id, { users, twin }])) }), []);
	const engine = useLoaded(() => import('./engine.ts').then(({ licenseEngine }) => licenseEngine(strings, texts, tables)));
	const products = useLoaded(() => import('./products.ts'));
	const paste = useLoaded(() =>
		Promise.all([import('./pasting.ts'), loadJson<Strings>(texts.paste, ['checker.paste.label'])]).then(
			([{ LicensePaste, PasteReport, Seats, makeJudge, packed }, pasteStrings]) => ({
				...{ LicensePaste, PasteReport, Seats, makeJudge, packed },
				pasteStrings,
			}),
		),
	);
	const table = products.value?.table;
	const { value } = engine;
	const pasting = paste.value;
	const pasteStrings = pasting?.pasteStrings;
	const pasteWords = useMemo(() => value && pasteStrings && value.with(pasteStrings), [value, pasteStrings]);

	const [judging, setJudging] = useState<Judging>('idle');
	const result: PasteResult | undefined =
		typeof judging === 'object' && 'answers' in judging && judging.answers.length > 0 ? judging : undefined;
	/** The last result, shown while the reader's corrections are judged. */
	const shown = useRef<PasteResult>();
	if (result) shown.current = result;
	const judge = useRef<Judge>();
	const last = useRef<{ text: string; corrections: Corrections }>({ text: '', corrections: {} });
	/** Answers the question once the paste being read has a result. */
	const takePaste = useRef<() => void>();
	useEffect(() => {
		if (!pasting || !value) return;
		judge.current = pasting.makeJudge({ facts: value.facts, skus: pasting.packed }, setJudging);
		return () => judge.current?.end();
	}, [pasting, value]);
	useEffect(() => {
		if (result) takePaste.current?.();
		if (result) takePaste.current = undefined;
	}, [result]);
	const read = (text: string, corrections: Corrections = {}) => {
		last.current = { text, corrections };
		judge.current?.judge(text, corrections);
	};
	const correct = (corrections: Corrections) => read(last.current.text, corrections);

	const withTable = useMemo(
		() =>
			value && {
				...value,
				lacks: (state: LicenseState) => (!state.pasted && value.needsTable(state.question) && !table ? products : undefined),
				answer: (state: LicenseState, later?: Later<LicenseState>) => {
					if (!state.pasted) return value.answer(state, later, table);
					const words = later ? value.with({ ...later.strings, ...pasteStrings }, later.texts) : pasteWords;
					return shown.current && words && pasteWords && value.answerPasted(words, state, shown.current);
				},
			},
		[value, pasteWords, products, result],
	);
	const pastePanel = (state: LicenseState, take: (state: LicenseState) => void) => {
		const Panel = pasting?.LicensePaste;
		return (
			<Fold summary={t('license.form.paste')} loaded={Panel ? engine : paste} t={t}>
				{Panel && pasteWords && (
					<Panel
						now={judging}
						judge={(text) => {
							takePaste.current = () => take(answerPaste(state, true));
							read(text);
						}}
						again={() => read(last.current.text, last.current.corrections)}
						forget={() => {
							takePaste.current = undefined;
							judge.current?.forget();
						}}
						t={pasteWords.t}
					/>
				)}
			</Fold>
		);
	};
	/** Shows another feature of the report: the same licences, another question. */
	const turnTo = ({ state, change }: Now<LicenseState>, feature: string) => {
		const users = twins.features.get(feature)?.users;
		const next = answerFeature(twins, state, feature);
		change(
			twins.features.get(feature)?.twin !== undefined && users !== undefined && users !== 'any'
				? answerUser(twins, { ...next, question: { ...next.question, feature } }, users)
				: next,
		);
	};
	const { PasteReport: Report, Seats } = pasting ?? {};
	const Pick = value?.LicensePick;
	return (
		<Checker
			{...placed}
			{...{ whole, askedAfter, t, start: emptyLicenseState, plain: emptyLicenseState }}
			engine={{ ...engine, ...(withTable && { value: withTable }) }}
			label={t('license.form.label')}
			steps={(now) =>
				licenseSteps(
					{
						twins,
						pick: Pick && ((field) => <Pick {...{ ...field, engine: value, products, t }} />),
						paste: pastePanel,
						nameOf: (id) => value?.item(id, table).name ?? id,
						t,
					},
					now,
				)
			}
			open={(state) => openLicenseQuestions(twins, state)}
			inVerdict={({ state }) => {
				const answer = state.pasted ? shown.current?.answers.find(({ feature }) => feature === state.question.feature) : undefined;
				return answer?.coverage && Seats && pasteWords && <Seats coverage={answer.coverage} t={pasteWords.t} />;
			}}
			below={(now) =>
				now.state.pasted &&
				shown.current &&
				Report &&
				pasteWords && (
					<Report
						words={pasteWords}
						result={shown.current}
						reading={judging === 'reading'}
						corrections={last.current.corrections}
						onCorrect={correct}
						onFeature={(feature) => turnTo(now, feature)}
					/>
				)
			}
		/>
	);
}
