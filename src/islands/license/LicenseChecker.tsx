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
import { useLoaded } from '../load.ts';
import { Checker, type Now } from '../parts/Checker.tsx';
import { Fold } from '../parts/Fold.tsx';
import type { Placed } from '../parts/placed.ts';
import { type Strings, translator } from '../text.ts';
import type { Judge, Judging } from './judging.ts';
import { LicensePick } from './LicensePick.tsx';
import type { PasteResult } from './paste-result.ts';
import { Seats } from './Seats.tsx';
import { licenseSteps } from './steps.tsx';

export interface LicenseCheckerProps {
	/** Texts of the form; those of answers are loaded with the rules. */
	strings: Strings;
	/** The features in the order of the table, each with the kind of its users and its twin. */
	features: readonly (readonly [id: string, users: Feature['users'], twin?: string])[];
	/** Address of the whole checker, and what stands between it and what is asked. */
	whole: string;
	askedAfter: AskedAfter;
	/** Address of the page with the tables of all editions. */
	tables: string;
	/** The file with the other texts. */
	texts: string;
}

/** Which licence does it take, and is ours enough? */
export default function LicenseChecker({ strings, features, whole, askedAfter, tables, texts, ...placed }: LicenseCheckerProps & Placed) {
	const t = useMemo(() => translator(strings), []);
	const twins = useMemo((): Twins => ({ features: new Map(features.map(([id, users, twin]) => [id, { users, twin }])) }), []);
	const engine = useLoaded(() => import('./engine.ts').then(({ licenseEngine }) => licenseEngine(strings, texts, tables)));
	const products = useLoaded(() => import('./products.ts'));
	const paste = useLoaded(() => import('./pasting.ts'));
	const table = products.value?.table;
	const { value } = engine;

	const [judging, setJudging] = useState<Judging>('idle');
	const result: PasteResult | undefined =
		typeof judging === 'object' && 'answers' in judging && judging.answers.length > 0 ? judging : undefined;
	/** Of the last result, while what a reader put right is judged once more. */
	const shown = useRef<PasteResult>();
	if (result) shown.current = result;
	const judge = useRef<Judge>();
	const last = useRef<{ text: string; corrections: Corrections }>({ text: '', corrections: {} });
	/** Answers the question once the text that is being read comes to something. */
	const takePaste = useRef<() => void>();
	useEffect(() => {
		if (!paste.value || !value) return;
		judge.current = paste.value.makeJudge({ facts: value.facts, skus: paste.value.packed }, setJudging);
		return () => judge.current?.end();
	}, [paste.value, value]);
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
				answer: (state: LicenseState) =>
					state.pasted ? shown.current && value.answerPasted(state, shown.current) : value.answer(state, table),
			},
		[value, products, result],
	);
	const pastePanel = (state: LicenseState, take: (state: LicenseState) => void) => {
		const Panel = paste.value?.LicensePaste;
		const fullT = value?.t;
		return (
			<Fold summary={t('license.form.paste')} loaded={Panel ? engine : paste} t={t}>
				{Panel && fullT && (
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
						t={fullT}
					/>
				)}
			</Fold>
		);
	};
	/** The feature of the report that the reader turns to: the same licences, another question. */
	const turnTo = ({ state, change }: Now<LicenseState>, feature: string) => {
		const users = twins.features.get(feature)?.users;
		const next = answerFeature(twins, state, feature);
		change(
			twins.features.get(feature)?.twin !== undefined && users !== undefined && users !== 'any'
				? answerUser(twins, { ...next, question: { ...next.question, feature } }, users)
				: next,
		);
	};
	const Report = paste.value?.PasteReport;
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
						pick: (field) => <LicensePick {...{ ...field, engine, products, t }} />,
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
				return answer?.coverage && value && <Seats coverage={answer.coverage} t={value.t} />;
			}}
			below={(now) =>
				now.state.pasted &&
				shown.current &&
				Report &&
				value && (
					<Report
						words={value}
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
