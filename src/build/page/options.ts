import type { Edit } from './edits.ts';
import type { PlacedText } from './texts.ts';

/** An option in words, such as `--append` in "reset without --append". */
const option = /(?<![\w-])--[a-z][\w-]*/g;
/** Elements that mark options themselves (src/build/markdown/code-blocks.ts), or that hold no elements. */
const without = new Set(['title', 'script', 'style', 'code', 'pre', 'option', 'textarea', 'astro-island']);

/** Marks each option in the words of a text, so that no line ends after its hyphens (`.o` in src/styles/base.css). */
export function optionEdits({ source, start, inside }: PlacedText): Edit[] {
	if (!source.includes('--') || inside.some(({ name }) => without.has(name))) return [];
	return [...source.matchAll(option)].map(({ index, 0: found }) => ({
		start: start + index,
		end: start + index + found.length,
		text: `<span class="o">${found}</span>`,
	}));
}
