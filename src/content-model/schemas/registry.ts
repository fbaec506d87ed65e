import { z } from 'astro/zod';
import { calendarDate, day, slugId } from './page.ts';

/** A full https address. */
export const httpsAddress = z
	.url({ protocol: /^https$/, error: 'write a full https:// address' })
	.regex(/^\S+$/, 'write the address without a space');

/** Language tag → text; English is required. */
export const localizedText = z.record(z.string(), z.string().min(1)).refine((text) => 'en' in text, {
	error: 'needs at least the English text, under the key en',
});

/** A documentation page that answers rely on. This is the only place with its address. */
export const source = z.strictObject({
	id: slugId,
	title: z.string().min(1).describe('The title of the page, as the page prints it.'),
	address: httpsAddress
		.refine((address) => !/\/[a-z]{2}-[a-z]{2}(?:\/|$)/.test(address), {
			error: 'leave the language out of the address (no /en-us/), so that each reader gets their own',
		})
		.describe('Where the page is published, without a language.'),
	publisher: z.string().min(1).describe('Who publishes it.'),
	updated: calendarDate(/^\d{4}(?:-\d{2}){0,2}$/, 'write the year, the month or the day: 2026, 2026-09 or 2026-09-23')
		.optional()
		.describe('The date the page itself prints; left out where it prints none.'),
	verified: day.describe('The day our text was last compared with the page.'),
});

/** A place where readers are sent to act, such as a sign-in page or a portal. */
export const portal = z.strictObject({
	id: slugId,
	address: httpsAddress,
	label: z.string().min(1).describe('How the address is written in a sentence.'),
});

/** A question and its stable path. */
export const question = z.strictObject({
	id: slugId,
	path: z.string().regex(/^(?:users|admins|apps)\/[a-z0-9-]+$/, 'a path is users/…, admins/… or apps/…'),
	needed: z
		.int()
		.min(1)
		.max(5)
		.default(3)
		.describe('How often somebody needs it: 5 is daily, 1 is rarely. The pages of the three sections list the most needed first.'),
});

/** A text that readers see on the screen, quoted, and the page that answers it. */
export const symptom = z.strictObject({
	id: slugId,
	door: z.enum(['users', 'admins', 'apps']).describe('In which column of the home page it stands.'),
	to: z
		.string()
		.min(1)
		.describe(
			'q:id of the question that answers it, with an anchor where it is one row; check:id of a checker; or way:name#step of a guided way.',
		),
	text: localizedText.describe('What stands on the screen, or what somebody would say.'),
	note: localizedText.optional().describe('A second, smaller line: a code, or what happened before.'),
});

/** A former path of a page, and where it leads now. */
export const redirect = z.strictObject({
	from: z
		.string()
		.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, 'write the old path as it stood after the language: users/forgot-password')
		.describe('Path under the language, without slash at either end.'),
	to: z.string().min(1).describe('Id of a question, or the path of another page.'),
});

/** Whether a text is a valid BCP 47 language tag. */
function isLanguageTag(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}

/** A language of the site; the first one listed is the source language. */
const writtenLocale = z.strictObject({
	id: z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]+)*$/, 'lower case, such as zh-tw'),
	lang: z
		.string()
		.refine(isLanguageTag, 'write a language tag, such as zh-TW, with - between its parts')
		.describe('BCP 47 tag, such as zh-TW.'),
	label: z.string().min(1).describe('The name of the language in the language itself.'),
	dir: z.enum(['ltr', 'rtl']),
	complete: z
		.literal(true)
		.optional()
		.describe('Everything has to be there in it: pages, texts, search words. Without it what is missing is shown in English.'),
	draft: z
		.literal(true)
		.optional()
		.describe('Is being written: checked, but published only where languages: of site.yaml names it, so that translators can look at it.'),
});

/** ISO 15924 codes of scripts in daily use that are written from right to left. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The writing direction of a language, from the script in its tag or its usual script. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
	rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';

export const locale = writtenLocale.refine(({ lang, dir }) => !isLanguageTag(lang) || dir === directionOf(lang), {
	error: 'is not the way in which this language is written: write rtl for Arabic, Hebrew, Persian and Urdu, ltr for most others',
	path: ['dir'],
});

/** The article that this FAQ grew from. */
export const provenance = z.strictObject({
	title: z.string(),
	anchor: z.string(),
	fileHash: z.string().regex(/^[0-9a-f]{64}$/),
	commit: z.string().regex(/^[0-9a-f]{40}$/),
	customIds: z.array(z.string()),
	documentId: z.string(),
	locale: z.string(),
	translationType: z.string(),
	date: day,
	items: z.int().positive(),
});

export type Portal = z.infer<typeof portal>;
export type Source = z.infer<typeof source>;
export type Locale = z.infer<typeof locale>;
export type Redirect = z.infer<typeof redirect>;
export type Question = z.infer<typeof question>;
