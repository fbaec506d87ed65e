import type { Content } from '../../content-model/load.ts';
import type { Look } from './card.ts';
import { plannedCards } from './cards.ts';
import { Painter } from './painter.ts';

/** A rendered preview. */
export interface Preview {
	/** Its file in the built site. */
	file: string;
	data: Buffer;
	/** Characters that no font has. If there are any, the picture is the general one of the language, or of the source language. */
	missing: readonly string[];
}

/** Renders all previews of a site, the source language first. */
export async function* paintPreviews(content: Content, look: Look): AsyncGenerator<Preview> {
	const painter = new Painter(look);
	/** The general picture of the source language, later of the current language. */
	let general: Buffer | undefined;
	for (const locale of content.data.locales) {
		for (const [place, { file, card }] of plannedCards(locale, content).entries()) {
			const missing = await painter.missing(card);
			const data = missing.length > 0 && general ? general : await painter.paint(card);
			if (place === 0) general = data;
			yield { file, data, missing };
		}
	}
}
