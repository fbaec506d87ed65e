import type { RoleIndex } from './index-facts.ts';

const wordsOf = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');

/** The tool that someone means, by the most words that fit; undefined if none does. */
export function findTool({ tools, facts }: RoleIndex, text: string): string | undefined {
	if (tools.has(text)) return text;
	const written = new Set(wordsOf(text));
	const fits = facts.roleTools.flatMap(({ id, words, retired = false }) =>
		words
			.map(wordsOf)
			.filter((wanted) => wanted.every((word) => written.has(word)))
			.map((wanted) => ({ id, size: wanted.length, retired })),
	);
	// Of equals the retired one: its commands share words with those that replaced them.
	return fits.sort((a, b) => b.size - a.size || Number(b.retired) - Number(a.retired))[0]?.id;
}
