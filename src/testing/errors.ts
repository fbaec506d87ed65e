import { inlineText } from '../content-model/inline.ts';
import { loadPublishedContent } from '../content-model/published.ts';
import { errorIndex } from '../errors/find.ts';

const { data } = loadPublishedContent(process.cwd());

/** The errors of the site. */
export const { errorCodes } = data;

/** The words of an error on the screen, in every language that has them. */
export const wordsOf = (id: string): string[] =>
	Object.values(data.errorTexts).flatMap((texts) => inlineText(texts[id]?.words ?? '') || []);

/** What texts are compared with on the site. */
export const siteErrors = errorIndex(errorCodes, wordsOf);
