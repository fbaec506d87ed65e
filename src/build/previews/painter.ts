import { Renderer } from '@takumi-rs/core';
import sharp from 'sharp';
import { type Card, cardNode, type Look, leading, sheet, size, type TitleSize, titleNode, titleSizes } from './card.ts';
import { type FontFile, fontDetails, fontsOf } from './fonts.ts';

/** Maximum size of a preview in KB: some services do not fetch larger pictures. */
export const limitKB = 40;

/** Renders cards with the project's fonts only, so that a picture has the same bytes on every machine. */
export class Painter {
	readonly #renderer = new Renderer();
	readonly #fonts = new Set<FontFile>();
	readonly #look: Look;

	constructor(look: Look) {
		this.#look = look;
	}

	/**
	 * Loads the fonts for a card.
	 * @returns The characters that no font has: a card with any of them cannot be rendered.
	 */
	async missing({ name, title, answer, door, publisher }: Card): Promise<string[]> {
		const { needed, missing } = fontsOf([name, title, answer, door, publisher, '…']);
		for (const file of needed.difference(this.#fonts)) {
			await this.#renderer.registerFont(fontDetails(file));
			this.#fonts.add(file);
		}
		return missing;
	}

	/** The largest size in which the title fits; with the smallest one a longer title is truncated. */
	async #fit(card: Card): Promise<TitleSize> {
		for (const fit of titleSizes) {
			const { height } = await this.#renderer.measure(titleNode(card, fit.px), { css: [sheet] });
			if (height <= fit.px * leading * fit.lines + 1) return fit;
		}
		return titleSizes[2];
	}

	/** Renders a card as PNG; one that would be too large gets fewer colours. */
	async paint(card: Card): Promise<Buffer> {
		const fit = await this.#fit(card);
		const png = await this.#renderer.render(cardNode(card, this.#look, fit), { ...size, css: [sheet], lang: card.lang });
		return png.length <= limitKB * 1024 ? png : sharp(png).png({ palette: true, colours: 16, dither: 0 }).toBuffer();
	}
}
