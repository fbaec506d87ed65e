import { z } from 'astro/zod';

const text = z.string().min(1);

const term = z.strictObject({
	english: text.describe('The term as English pages have it.'),
	use: text.describe('The one form this language uses. The same as English: it stays English.'),
	avoid: z.array(text).optional().describe('Forms that must not stand on a page or in the interface, for any reason.'),
	except: z.array(text).optional().describe('Longer words that hold a form to avoid and are right all the same.'),
	source: text.optional().describe('Where the form comes from: a key of sources below. None: our own choice.'),
	note: text.optional(),
});

const label = z.strictObject({
	english: text.describe('The label as the English interface of Microsoft shows it.'),
	use: text.describe('The label as the interface of this language shows it.'),
	source: text.describe('Where Microsoft shows it: a key of sources below.'),
});

/** The words of one language: content/glossary/<id of the locale>.yaml. */
export const glossary = z.strictObject({
	sources: z.record(text, text).describe('Key → title, date and place of a page where forms of this language were seen.'),
	labelForm: text.describe('How a label is written at its first place on a page, with {use} and {english}.'),
	terms: z.array(term),
	labels: z.array(label),
	counterparts: z
		.array(
			z.strictObject({
				english: z.array(text).min(1).describe('Words that limit or deny, such as only, at least, never.'),
				own: z.array(text).min(1).describe('Forms of this language one of which has to stand where one of the English words stands.'),
			}),
		)
		.default([])
		.describe('What a translation must not lose.'),
	meant: z
		.array(
			z.strictObject({
				text: text.describe('Path of a page, key of a string, or id of an error.'),
				what: text.describe('The number, code, link or word that differs from the English text.'),
				why: text,
			}),
		)
		.default([])
		.describe('Differences from the English text that are meant.'),
	whole: z
		.array(text)
		.default([])
		.describe('Words that a heading does not take apart at the end of a line, besides the terms and labels; for languages without spaces.'),
	quotes: z.array(text).optional().describe('Paths of pages that quote wrong forms in order to talk about them: they are not checked.'),
});

export type Glossary = z.infer<typeof glossary>;
