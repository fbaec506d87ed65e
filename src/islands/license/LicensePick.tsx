import { useState } from 'preact/hooks';
import type { Loaded } from '../load.ts';
import { Waiting } from '../parts/Fold.tsx';
import { Picker } from '../parts/Picker.tsx';
import type { PickField } from '../parts/steps.ts';
import type { Translate } from '../text.ts';
import type { LicenseEngine } from './engine.ts';

interface Props extends PickField {
	/** How licences are found and named. */
	engine: Pick<LicenseEngine, 'find' | 'exact' | 'item' | 'editions'>;
	products: Loaded<typeof import('./products.ts')>;
	t: Translate;
}

/** Letters after which a product is worth looking for among all products. */
const enoughTyped = 3;

/** Chooses licences by any of their names; the table of all products is fetched once somebody looks further than the editions. */
export function LicensePick({ chosen, onChange, onTyped, field, engine, products, t }: Props) {
	const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map());
	const table = products.value?.table;
	const { find, exact, item, editions } = engine;
	const look = (typed: string): readonly string[] => {
		if (typed.trim() === '') return editions;
		return find(typed, table).map(({ id }) => id);
	};
	const typed = (text: string) => {
		onTyped(text);
		if (text.length < enoughTyped) return;
		// Editions answer most questions; the table of all products is worth its bytes only when somebody looks further.
		if (!products.failed) products.want();
		setFound(new Map(find(text, table).flatMap(({ id, formerly }) => (formerly ? [[id, formerly] as const] : []))));
	};
	const show = (id: string) => {
		const shown = item(id, table);
		const old = found.get(id);
		return old ? { ...shown, detail: t('license.form.formerly', { name: old }) } : shown;
	};
	return (
		<>
			{/* Above the field, whose list would lie over it. */}
			{products.failed && <Waiting loaded={products} t={t} />}
			<Picker
				label={t('license.form.licences')}
				hint={t('license.form.licences.hint')}
				chosen={chosen}
				item={show}
				find={look}
				exact={(text) => exact(text, table)}
				pending={!table && !products.failed && products.wanted}
				onChange={onChange}
				onTyped={typed}
				field={field}
				t={t}
			/>
		</>
	);
}
