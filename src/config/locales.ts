import type { Content } from '../content-model/load.ts';

/** The languages in the shape Starlight takes: locale folder → label, tag and direction. */
export function starlightLocales({ data }: Content) {
	return Object.fromEntries(data.locales.map(({ id, lang, label, dir }) => [id, { lang, label, dir }]));
}
