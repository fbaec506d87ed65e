import type { RoleIndex } from './index-facts.ts';

const wordsOf = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');

/** The tool that a text refers to, by the largest number of matching words; undefined if none matches. */
export function findTool({ tools, facts }: RoleIndex, text: string): string | undefined {
	if (tools.has(text)) return text;
	const written = new Set(wordsOf(text));
	const fits = facts.roleTools.flatMap(({ id, words, retired = false }) =>
		words
			.map(wordsOf)
			.filter((wanted) => wanted.every((word) => written.has(word)))
			.map((wanted) => ({ id, size: wanted.length, retired })),
	);
	// Of equal matches the retired one: its commands share words with their replacements.
	return fits.sort((a, b) => b.size - a.size || Number(b.retired) - Number(a.retired))[0]?.id;
}
