import { useState } from 'preact/hooks';
import type { Loaded } from '../load.ts';
import { Waiting } from '../parts/Fold.tsx';
import { Picker } from '../parts/Picker.tsx';
import type { PickField } from '../parts/steps.ts';
import type { Translate } from '../text.ts';
import type { LicenseEngine } from './engine.ts';

interface Props extends PickField {
	/** Functions that find and name licences. */
	engine: Pick<LicenseEngine, 'find' | 'exact' | 'item' | 'editions'>;
	products: Loaded<typeof import('./products.ts')>;
	t: Translate;
}

/** From this number of letters on, all products are searched. */
const minimumTyped = 3;

/** Choice of licences by any of their names. The table of all products is loaded once somebody searches beyond the editions. */
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
		if (text.length < minimumTyped) return;
		// Editions answer most questions; the large table of products is loaded only for readers who search beyond them.
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
			{/* Above the field, since the list of options covers what is below it. */}
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
