import type { Edit } from './edits.ts';
import { keepWhole, type PlacedText } from './texts.ts';

/** An option in words, such as `--append` in "reset without --append". */
const option = /(?<![\w-])--[a-z][\w-]*/g;
/** Elements that mark options themselves (src/build/markdown/code-blocks.ts), or that hold no elements. */
const without = new Set(['title', 'script', 'style', 'code', 'pre', 'option', 'textarea', 'astro-island']);

/** Keeps each option in the words of a text whole: no line ends after its hyphens. */
export const optionEdits = (text: PlacedText): Edit[] =>
	text.source.includes('--') && !text.inside.some(({ name }) => without.has(name)) ? keepWhole(text, option) : [];
