import { useState } from 'preact/hooks';
import { userTypes } from '../../checkers/license/facts.ts';
import type { LicenseQuery } from '../../checkers/license/query.ts';
import type { Loaded } from '../load.ts';
import type { Asking } from '../parts/Checker.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Fold, Waiting } from '../parts/Fold.tsx';
import { Picker } from '../parts/Picker.tsx';
import type { Translate } from '../text.ts';
import type { LicenseEngine } from './engine.ts';

interface Props extends Asking<LicenseQuery> {
	/** Ids of the features, in the order of the table. */
	features: readonly string[];
	engine: Loaded<LicenseEngine>;
	products: Loaded<typeof import('./products.ts')>;
	paste: Loaded<typeof import('./LicensePaste.tsx')>;
	/** Without the paste. */
	short: boolean;
	t: Translate;
}

/** Letters after which a product is worth looking for among all products. */
const enoughTyped = 3;

/** Feature, kind of user, licences; and the way in by a paste. */
export function LicenseForm({ features, question, change, typing, engine, products, paste, short, t }: Props) {
	const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map());
	const table = products.value?.table;
	const { find, exact, item, editions = [], facts, t: fullT } = engine.value ?? {};
	const Paste = paste.value?.default;
	const look = (typed: string): readonly string[] => {
		if (typed.trim() === '') return editions;
		return find?.(typed, table).map(({ id }) => id) ?? [];
	};
	const options = <Id extends string>(ids: readonly Id[], key: string) =>
		ids.map((id) => ({ value: id, label: t(`${key}.${id || 'any'}`) }));
	const { field, onTyped } = typing('licences');
	const typed = (text: string) => {
		onTyped(text);
		if (text.length < enoughTyped) return;
		// Editions answer most questions; the table of all products is worth its bytes only when somebody looks further.
		if (!products.failed) products.want();
		setFound(new Map(find?.(text, table).flatMap(({ id, formerly }) => (formerly ? [[id, formerly] as const] : []))));
	};
	const show = (id: string) => {
		const shown = item?.(id, table) ?? { name: id };
		const old = found.get(id);
		return old ? { ...shown, detail: t('license.form.formerly', { name: old }) } : shown;
	};
	return (
		<>
			<Choice
				label={t('license.form.feature')}
				value={question.feature}
				options={[...(short ? [] : [{ value: '', label: t('license.form.feature.choose') }]), ...options(features, 'license.feature')]}
				onChange={(feature) => change({ ...question, feature })}
			/>
			<Choice
				label={t('license.form.user')}
				value={question.user}
				options={options(['' as const, ...userTypes], 'license.form.user')}
				onChange={(user) => change({ ...question, user })}
			/>
			{/* Above the field, whose list would lie over it. */}
			{products.failed && <Waiting loaded={products} t={t} />}
			<Picker
				label={t('license.form.licences')}
				hint={t('license.form.licences.hint')}
				chosen={question.licences}
				item={show}
				find={look}
				exact={(text) => exact?.(text, table)}
				pending={!engine.value || (!table && !products.failed && products.wanted)}
				onChange={(licences) => change({ ...question, licences })}
				onTyped={typed}
				field={field}
				t={t}
			/>
			{!short && (
				<Fold summary={t('checker.form.paste')} loaded={Paste ? engine : paste} t={t}>
					{Paste && engine.value && facts && fullT && (
						<Paste model={engine.value.model} texts={engine.value.texts} facts={facts} t={fullT} />
					)}
				</Fold>
			)}
		</>
	);
}
