import { inlineText } from '../content-model/inline.ts';
import { loadPublishedContent } from '../content-model/published.ts';
import { errorIndex } from '../errors/find.ts';

const { data } = loadPublishedContent(process.cwd());

/** The errors of the real content. */
export const { errorCodes } = data;

/** The messages of an error on the screen, in all languages that have them. */
export const wordsOf = (id: string): string[] =>
	Object.values(data.errorTexts).flatMap((texts) => inlineText(texts[id]?.words ?? '') || []);

/** The lookup structure that the site uses to find errors in texts. */
export const siteErrors = errorIndex(errorCodes, wordsOf);
