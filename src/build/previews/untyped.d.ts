/** Packages without types of their own, as far as they are used here. */
declare module 'wawoff2' {
	const wawoff2: {
		/** A font in WOFF2 → the same one in TrueType's or OpenType's format. */
		decompress(font: Uint8Array): Promise<Uint8Array>;
	};
	export default wawoff2;
}
declare module 'linebreak' {
	/** Unicode's line breaking algorithm (UAX #14). */
	export default class LineBreaker {
		constructor(text: string);
		/** The next place where a line may end, counted in UTF-16 units; null at the end of the text. */
		nextBreak(): { position: number; required: boolean } | null;
	}
}
