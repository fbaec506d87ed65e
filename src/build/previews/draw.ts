import type { Content } from '../../content-model/load.ts';
import type { Locale } from '../../content-model/schemas/registry.ts';
import { drawCard, textsOf } from './card.ts';
import { plannedCards } from './cards.ts';
import { inksOf } from './design.ts';
import { FontBook } from './fonts.ts';
import { Typesetter } from './typesetter.ts';

/** A preview as SVG. */
export interface Drawn {
	file: string;
	svg: string;
	/** Characters that no font has. The drawing is then the general one of the language, or of the source language. */
	missing: readonly string[];
}

/**
 * Draws the previews of a language, one after the other.
 * @param instead What to show where not even the general preview of the language can be set.
 */
async function* drawLocale(locale: Locale, content: Content, icon: string, fonts: FontBook, instead: string): AsyncGenerator<Drawn> {
	const setter = new Typesetter(fonts, locale.lang, locale.dir);
	const inks = inksOf(content.data.site);
	let general = instead;
	for (const { file, card } of plannedCards(locale, content, icon)) {
		const missing = await fonts.prepare(textsOf(card), locale.lang);
		const svg = missing.length > 0 ? general : drawCard(card, inks, setter);
		if (general === instead) general = svg;
		yield { file, svg, missing };
	}
}

/** Draws all previews of a site, the source language first. */
export async function* drawPreviews(content: Content, icon: string): AsyncGenerator<Drawn> {
	const fonts = new FontBook();
	let instead = '';
	for (const locale of content.data.locales) {
		for await (const drawn of drawLocale(locale, content, icon, fonts, instead)) {
			instead ||= drawn.svg;
			yield drawn;
		}
	}
}
