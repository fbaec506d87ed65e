import { z } from 'astro/zod';

/** An id made of lower-case words joined by hyphens. */
export const slugId = z.string().regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, 'use lower-case letters, digits and hyphens only');

const text = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

/** A calendar day, YYYY-MM-DD. Astro parses a bare date into a Date; both forms are accepted, the result is a string. */
export const day = z.preprocess(
	text,
	z.iso.date({ error: ({ input }) => (input === undefined ? 'missing' : 'write a day of the calendar as YYYY-MM-DD') }),
);

/** Whether the first day of a year, a month or a day exists in the calendar. */
const isInCalendar = (date: string) => z.iso.date().safeParse(`${date}-01-01`.slice(0, 10)).success;

/**
 * A schema of a calendar day, month or year.
 * @param pattern Which of these forms are allowed.
 * @param error Message that says what to write.
 */
export const calendarDate = (pattern: RegExp, error: string) =>
	z.preprocess(text, z.string().regex(pattern, error).refine(isInCalendar, { error: 'is not in the calendar', abort: true }));

/** A change of an answer, shown to readers who knew the earlier one. */
export const change = z.strictObject({
	date: day.describe('The day of the change, not after verified.'),
	text: z.string().min(1).max(240, 'keep the note within 240 characters').describe('What changed, one or two short sentences.'),
});

/** A button below the answer. */
export const action = z.strictObject({
	label: z.string().min(1).max(60, 'keep the words on a button within 60 characters').describe('What the button says: begins with a verb.'),
	to: z
		.string()
		.min(1)
		.describe(
			'Where it leads, as a link in the text is written: portal:sspr, q:lost-all-methods, check:role?…; support for the help desk.',
		),
});

export const audiences = ['user', 'admin', 'developer'] as const;

/** Fields that hold language, written by translators. */
export const translatedFields = z.object({
	title: z.string().min(1).describe('The question as a person asks it.'),
	description: z
		.string()
		.min(1)
		.max(320, 'keep the short answer within 320 characters')
		.describe('The short answer, at most two sentences: first thing on the page, meta description, list entry.'),
	actions: z
		.array(action)
		.min(1)
		.max(3, 'keep to three buttons: more of them hide the one that helps')
		.optional()
		.describe('Buttons below the answer; the first one is the way in.'),
	aliases: z.array(z.string().min(1)).optional().describe('How people also ask it; shown as "Also asked as".'),
	changes: z.array(change).min(1).optional().describe('What changed, newest first; shown as "What changed" and in the feed.'),
});

/** Fields that only the English page has; translations inherit them. */
export const inheritedFields = z.object({
	kind: z
		.enum(['question', 'page'])
		.optional()
		.describe('question (default): an answer page listed in questions.yaml. page: home, door, About.'),
	audience: z.enum(audiences).optional().describe('Who asks: user, admin or developer.'),
	seedItems: z.array(z.int().min(1).max(11)).optional().describe('Items (1 to 11) of the source article that the page answers.'),
	sources: z.array(slugId).optional().describe('Ids from sources.yaml, most important first.'),
	verified: day.optional().describe('The day the answer was last compared with its sources.'),
	open: z.int().min(0).max(20).optional().describe('How many sections (##) stand open; the others are folded up. 1 where left out.'),
	related: z.array(slugId).optional().describe('Ids of related questions, two to four.'),
});

/** Fields that only a translation has. */
const translationFields = z.object({
	sourceHash: z.string().optional().describe('Hash of the English text this translation was made from; written by npm run i18n:stamp.'),
});

/** The fields this project adds to Starlight's own front matter, for any page in any locale. */
export const pageFields = z.object({
	...translatedFields.partial().pick({ actions: true, aliases: true, changes: true }).shape,
	...inheritedFields.shape,
	...translationFields.shape,
});

/** Fields of Starlight's front matter that this site uses; Starlight itself checks their values. */
export const starlightFields = z.object({
	sidebar: z
		.looseObject({ label: z.string().min(1).optional() })
		.optional()
		.describe('label: a shorter title for the menu.'),
	template: z.unknown().optional().describe('splash: a page without menu.'),
	tableOfContents: z.unknown().optional(),
	pagefind: z.unknown().optional().describe('false: the search leaves the page out.'),
});

/** Names of fields that a translation inherits and must not repeat. */
export const inheritedFieldNames = Object.keys(inheritedFields.shape) as (keyof z.infer<typeof inheritedFields>)[];

/**
 * Starlight's layout fields. Starlight reads them from each page and cannot inherit them, so a translation must repeat the English values.
 */
export const layoutFieldNames = ['template', 'tableOfContents', 'pagefind'] as const satisfies (keyof z.infer<typeof starlightFields>)[];

export type Action = z.infer<typeof action>;
export type Change = z.infer<typeof change>;
export type PageFields = z.infer<typeof pageFields> & z.infer<typeof translatedFields> & z.infer<typeof starlightFields>;
