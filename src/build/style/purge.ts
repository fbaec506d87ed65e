import { PurgeCSS } from 'purgecss';
import type { Used } from './used.ts';

/**
 * Drops rules and custom properties that nothing on the site uses.
 * @param sheets Name → style sheet. All at once, because one may use the custom properties of another.
 * @returns Name → what is left of the style sheet.
 */
export async function purge(sheets: ReadonlyMap<string, string>, used: Used): Promise<Map<string, string>> {
	const extracted = {
		tags: [...used.tags],
		classes: [...used.classes],
		ids: [...used.ids],
		attributes: { names: [...used.attributeNames], values: [...used.attributeValues] },
		undetermined: [...used.words],
	};
	const results = await new PurgeCSS().purge({
		content: [{ raw: '', extension: 'site' }],
		extractors: [{ extensions: ['site'], extractor: () => extracted }],
		css: [...sheets].map(([name, raw]) => ({ name, raw })),
		variables: true,
		safelist: {
			// Rules for any focused or targeted element name no element.
			standard: [/^::?[a-z-]+$/],
			variables: [...used.variables],
		},
	});
	return new Map(results.map(({ file = '', css }) => [file, css]));
}
