import { Direction, Buffer as ShapingBuffer, shape } from 'harfbuzzjs';
import type { Type } from './design.ts';
import { type FontBook, invisible, type Subset } from './fonts.ts';
import { type Run, runsOf } from './runs.ts';

/** A line, or a run of it, set in type: its width in pixels and its letters as SVG, from x = 0 on the baseline y = 0. */
export interface SetText {
	width: number;
	svg: string;
}

const round = (value: number) => Number(value.toFixed(2));

/** Sets lines of one language. Letters become outlines, so a picture looks the same on every machine. */
export class Typesetter {
	readonly #fonts: FontBook;
	readonly lang: string;
	readonly #dir: 'ltr' | 'rtl';
	readonly #outlines = new Map<string, string>();
	readonly #widths = new Map<string, number>();

	constructor(fonts: FontBook, lang: string, dir: 'ltr' | 'rtl') {
		this.#fonts = fonts;
		this.lang = lang;
		this.#dir = dir;
	}

	/** Sets one line. The fonts have to know its characters. */
	line(text: string, type: Type): SetText {
		let width = 0;
		let svg = '';
		for (const run of runsOf(text, this.lang, this.#dir, this.#fonts)) {
			const set = this.#run(run, type);
			svg += `<g transform="translate(${round(width)})">${set.svg}</g>`;
			width += set.width;
		}
		return { width, svg };
	}

	/** Width of a stretch of text in pixels. */
	measure(text: string, type: Type): number {
		const key = `${type.px} ${type.weight} ${text}`;
		let width = this.#widths.get(key);
		if (width === undefined) {
			width = runsOf(text, this.lang, this.#dir, this.#fonts).reduce((sum, run) => sum + advance(this.#shape(run, type), run, type), 0);
			this.#widths.set(key, width);
		}
		return width;
	}

	#shape({ text, rtl, subset }: Run, { weight }: Type) {
		const buffer = new ShapingBuffer();
		buffer.addText(text);
		buffer.setDirection(rtl ? Direction.RTL : Direction.LTR);
		buffer.setLanguage(this.lang);
		buffer.guessSegmentProperties();
		shape(subset.font(weight), buffer);
		const positions = buffer.getGlyphPositions();
		return buffer.getGlyphInfos().map(({ codepoint }, i) => ({ glyph: codepoint, ...positions[i] }));
	}

	#outline({ name, font }: Subset, weight: number, glyph: number): string {
		const key = `${name} ${weight} ${glyph}`;
		let outline = this.#outlines.get(key);
		if (outline === undefined) {
			// Parts of a font's unit cannot be seen.
			outline = font(weight)
				.glyphToPath(glyph)
				.replace(/-?\d+\.\d+/g, (value) => String(Math.round(Number(value))));
			this.#outlines.set(key, outline);
		}
		return outline;
	}

	#run(run: Run, type: Type): SetText {
		const scale = type.px / run.subset.upem;
		let x = 0;
		let svg = '';
		const glyphs = this.#shape(run, type);
		for (const { glyph, xAdvance = 0, xOffset = 0, yOffset = 0 } of glyphs) {
			if (glyph === 0 && !invisible.test(run.text)) throw new Error(`A letter of "${run.text}" has no glyph.`);
			const outline = this.#outline(run.subset, type.weight, glyph);
			if (outline) svg += `<path transform="translate(${x + xOffset} ${yOffset})" d="${outline}"/>`;
			x += xAdvance;
		}
		return { width: x * scale, svg: svg && `<g transform="scale(${scale} -${scale})">${svg}</g>` };
	}
}

function advance(glyphs: readonly { xAdvance?: number }[], { subset }: Run, { px }: Type): number {
	return (glyphs.reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) * px) / subset.upem;
}
