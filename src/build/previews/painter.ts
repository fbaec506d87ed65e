import { Renderer } from '@takumi-rs/core';
import sharp from 'sharp';
import { type Card, cardNode, type Look, leading, sheet, size, type TitleSize, titleNode, titleSizes } from './card.ts';
import { type FontFile, fontDetails, fontsOf } from './fonts.ts';

/** KB of a preview at most: some services do not fetch large ones, and nobody waits for a preview. */
export const limitKB = 40;

/** Paints cards, with no font but those of the project, so that a picture has the same bytes on every machine. */
export class Painter {
	readonly #renderer = new Renderer();
	readonly #fonts = new Set<FontFile>();
	readonly #look: Look;

	constructor(look: Look) {
		this.#look = look;
	}

	/**
	 * Gets the fonts of a card ready.
	 * @returns The characters that no font has: a card with one of them cannot be painted.
	 */
	async missing({ name, title, answer, door, publisher }: Card): Promise<string[]> {
		const { needed, missing } = fontsOf([name, title, answer, door, publisher, '…']);
		for (const file of needed.difference(this.#fonts)) {
			await this.#renderer.registerFont(fontDetails(file));
			this.#fonts.add(file);
		}
		return missing;
	}

	/** The largest size in which the title fits; the smallest one cuts a longer title. */
	async #fit(card: Card): Promise<TitleSize> {
		for (const fit of titleSizes) {
			const { height } = await this.#renderer.measure(titleNode(card, fit.px), { css: [sheet] });
			if (height <= fit.px * leading * fit.lines + 1) return fit;
		}
		return titleSizes[2];
	}

	/** A card as PNG; one that is too large with fewer shades at the edges of its letters. */
	async paint(card: Card): Promise<Buffer> {
		const fit = await this.#fit(card);
		const png = await this.#renderer.render(cardNode(card, this.#look, fit), { ...size, css: [sheet], lang: card.lang });
		return png.length <= limitKB * 1024 ? png : sharp(png).png({ palette: true, colours: 16, dither: 0 }).toBuffer();
	}
}
