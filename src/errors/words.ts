/**
 * Normalizes a text so that messages are found however they were copied: width, case, quotes, line breaks and punctuation are ignored.
 * @returns Words separated by single spaces, with a space at both ends.
 */
export function foldWords(text: string): string {
	const folded = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[’‘'`´]/g, '')
		.replace(/[^\p{L}\p{N}<>_=]+/gu, ' ');
	return ` ${folded.trim()} `;
}

/** Whether a text is a name that programs print: one word with an underscore or a capital inside, such as Authorization_RequestDenied. */
export const isName = (text: string) => /^[A-Za-z]\w{6,}$/.test(text) && /[a-z][A-Z]|_/.test(text);

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a normalized text is long enough not to match by chance. */
function isTelling(folded: string, words: number, characters: number): boolean {
	if (unspaced.test(folded)) return folded.replaceAll(' ', '').length >= characters;
	return folded.split(' ').length >= words && folded.length >= 12;
}

/**
 * The phrases by which a message is recognized: the whole message, the parts around an omission or in brackets, and each longer sentence,
 * since people often type only the one that they remember.
 * @returns Normalized phrases; those in scripts without spaces have no spaces at their ends.
 */
export function phrasesOf(message: string): string[] {
	const parts = message.split(/[（）()]|\.\.\.|…/).map((part) => ({ part, words: 3, characters: 6 }));
	const sentences = parts.flatMap(({ part }) =>
		part.split(/[.。!！?？]\s*/).map((sentence) => ({ part: sentence, words: 5, characters: 8 })),
	);
	const phrases = [...parts, ...sentences].flatMap(({ part, words, characters }) => {
		const folded = foldWords(part);
		if (!isTelling(folded.trim(), words, characters)) return [];
		return unspaced.test(folded) ? folded.trim() : folded;
	});
	return [...new Set(phrases)];
}
