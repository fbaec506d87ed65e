import type { Reader } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A query with its spelling corrected. */
export interface Corrected {
	text: string;
	/** Whether a word was replaced by a different one, which the reader has to be told; completing the last word does not count. */
	changed: boolean;
}

/**
 * Whether a token is never corrected: a single character of a script without spaces, a word of one or two letters, with digits, or
 * composed of parts.
 */
const isSpelt = (token: Token) => token.character || token.text.length < 3 || /\d/.test(token.text) || token.parts.length > 0;

/**
 * What an unknown word probably means. Tried in this order: one typing error, missing spaces, the beginning of a word, two typing errors.
 */
function meant(word: string, last: boolean, vocabulary: Vocabulary): { text: string; completed: boolean } | undefined {
	const completed = vocabulary.completed(word);
	// While somebody is typing, the last word is more likely incomplete than misspelled.
	if (completed && last) return { text: completed, completed: true };
	const near = vocabulary.nearest(word);
	if (near?.errors === 1) return { text: near.word, completed: false };
	const pieces = vocabulary.cut(word);
	if (pieces) return { text: pieces.join(' '), completed: false };
	if (completed) return { text: completed, completed: true };
	return near && { text: near.word, completed: false };
}

/**
 * Replaces words that nothing on the site uses by those that were probably meant.
 * @param isKnown Whether a word, in the form that the index holds, is used anywhere.
 */
export async function correct(
	text: string,
	reader: Reader,
	vocabulary: Vocabulary,
	isKnown: (word: string) => boolean | Promise<boolean>,
): Promise<Corrected> {
	const tokens = reader.tokens(text);
	const known = await Promise.all(tokens.map((token) => isSpelt(token) || reader.inPhrase(token.text) || isKnown(reader.stem(token.text))));
	let corrected = '';
	let copied = 0;
	let changed = false;
	tokens.forEach((token, i) => {
		if (known[i]) return;
		const instead = meant(token.text, i === tokens.length - 1, vocabulary);
		if (!instead) return;
		corrected += text.slice(copied, token.start) + instead.text;
		copied = token.end;
		changed ||= !instead.completed;
	});
	return { text: corrected + text.slice(copied), changed };
}
