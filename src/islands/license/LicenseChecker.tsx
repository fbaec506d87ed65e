import { useMemo } from 'preact/hooks';
import type { LicenseQuery } from '../../checkers/license/query.ts';
import type { AskedAfter } from '../address.ts';
import { useLoaded } from '../load.ts';
import { Checker } from '../parts/Checker.tsx';
import { type Strings, translator } from '../text.ts';
import { LicenseForm } from './LicenseForm.tsx';

interface Props {
	/** Texts of the form; those of answers are loaded with the rules. */
	strings: Strings;
	/** Ids of the features, in the order of the table. */
	features: readonly string[];
	/** The question to start with. */
	start: LicenseQuery;
	/** Without the paste, with a way to the whole checker. */
	short: boolean;
	/** Address of the whole checker, and what stands between it and what is asked. */
	whole: string;
	askedAfter: AskedAfter;
	/** Address of the page with the tables of all editions. */
	tables: string;
	/** The file with the other texts. */
	texts: string;
}

const plain: LicenseQuery = { feature: '', user: '', licences: [] };

/** Which licence does it take, and is ours enough? */
export default function LicenseChecker({ strings, features, start, short, whole, askedAfter, tables, texts }: Props) {
	const t = useMemo(() => translator(strings), []);
	const engine = useLoaded(() =>
		import('./engine.ts').then(({ licenseEngine }) => licenseEngine(strings, texts, location.pathname === tables ? '' : tables)),
	);
	const products = useLoaded(() => import('./products.ts'));
	const paste = useLoaded(() => import('./LicensePaste.tsx'));
	const table = products.value?.table;
	const { value } = engine;
	const withTable = useMemo(
		() =>
			value && {
				...value,
				lacks: (question: LicenseQuery) => (value.needsTable(question) && !table ? products : undefined),
				answer: (question: LicenseQuery) => value.answer(question, table),
			},
		[value, products],
	);
	return (
		<Checker
			{...{ start, short, whole, askedAfter, t, plain: short ? start : plain }}
			engine={{ ...engine, ...(withTable && { value: withTable }) }}
			label={t('license.form.label')}
			empty={t(short ? 'license.form.empty.short' : 'license.form.empty')}
			wholeText={t('license.form.whole')}
		>
			{(asking) => <LicenseForm {...{ ...asking, features, engine, products, paste, short, t }} />}
		</Checker>
	);
}
