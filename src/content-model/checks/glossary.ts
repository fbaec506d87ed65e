import type { Content, Page } from '../load.ts';
import type { Problem } from '../problem.ts';
import type { Glossary } from '../schemas/glossary.ts';

/** A wrong form, and the right form to use instead. */
interface Wrong {
	form: string;
	/** The form in small letters. */
	small: string;
	pattern: RegExp;
	except: readonly string[];
	fix: string;
}

/** A text with its place: the field to report, and for the body of a page the line of the file on which it begins. */
interface Place {
	file: string;
	field: string;
	text: string;
	line?: number;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Scripts without spaces between words: there a form is also found inside a longer run of characters. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const isLetter = (character = '') => /[\p{L}\p{N}]/u.test(character) && !spaceless.test(character);

/** A pattern that finds a form in any letter case: as a whole word in scripts with spaces, anywhere in the others. */
function patternOf(form: string): RegExp {
	const before = isLetter([...form].at(0)) ? '(?<![\\p{L}\\p{N}])' : '';
	const after = isLetter([...form].at(-1)) ? '(?![\\p{L}\\p{N}])' : '';
	return new RegExp(`${before}${escaped(form)}${after}`, 'giu');
}

const blank = (text: string) => text.replace(/[^\n]/g, '\0');

/** The text of a page in which code and addresses are replaced by blanks of the same length, so that line numbers stay right. */
const withoutCode = (body: string) =>
	body
		.replace(/^( *)(`{3,})[\s\S]*?^\1\2/gm, blank)
		.replace(/`[^`\n]+`/g, blank)
		.replace(/\]\([^)\n]*\)/g, blank);

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length - 1;

function wrongForms({ terms, labels, labelForm }: Glossary): { anywhere: Wrong[]; onPages: Wrong[] } {
	const anywhere = terms.flatMap(({ use, avoid = [], except = [] }) =>
		avoid.map((form) => ({ form, small: form.toLowerCase(), pattern: patternOf(form), except, fix: `Write: ${use}` })),
	);
	const onPages = labels.map(({ english, use }) => ({
		form: `**${english}**`,
		small: `**${english}**`.toLowerCase(),
		pattern: new RegExp(escaped(`**${english}**`), 'g'),
		except: [],
		fix: `Write ${labelForm.replace('{use}', use).replace('{english}', english)} at its first place on the page, **${use}** after that.`,
	}));
	return { anywhere, onPages };
}

function find(places: readonly Place[], wrong: readonly Wrong[]): Problem[] {
	return places.flatMap(({ file, field, text, line }) => {
		const lower = text.toLowerCase();
		// Patterns are slow, and most texts hold none of the forms.
		const possible = wrong.filter(({ small }) => lower.includes(small));
		return possible.flatMap(({ form, pattern, except, fix }) => {
			const searched = except.reduce((left, word) => left.replaceAll(word, blank), text);
			return [...searched.matchAll(pattern)].map(({ index }) => ({
				file,
				field: line === undefined ? field : `line ${line + lineOf(text, index)}`,
				message: `"${form}" is not how this language says it`,
				fix,
			}));
		});
	});
}

/** The texts of a page that readers see. Aliases are left out: they are what readers type, right or wrong. */
function placesOf({ file, fields, body, bodyLine }: Page): Place[] {
	const named: [string, string | undefined][] = [
		['title', fields.title],
		['description', fields.description],
		['sidebar.label', fields.sidebar?.label],
		...(fields.actions ?? []).map(({ label }, place): [string, string] => [`actions.${place}.label`, label]),
		...(fields.changes ?? []).map(({ text }, place): [string, string] => [`changes.${place}.text`, text]),
	];
	return [
		...named.flatMap(([field, text]) => (text === undefined ? [] : [{ file, field, text }])),
		{ file, field: 'body', text: withoutCode(body), line: bodyLine },
	];
}

/** Texts under a language tag, anywhere in a value; in a file of one language all texts belong to it. */
function textsUnder(value: unknown, tag: string, path: string): { field: string; text: string }[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]): { field: string; text: string }[] => {
		const field = path ? `${path}.${key}` : key;
		if (key !== tag) return textsUnder(inner, tag, field);
		return typeof inner === 'string' ? [{ field, text: inner }] : allTexts(inner, field);
	});
}

function allTexts(value: unknown, path: string): { field: string; text: string }[] {
	if (typeof value === 'string') return [{ field: path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => allTexts(inner, path ? `${path}.${key}` : key));
}

const idOf = (entry: object) => ('id' in entry && typeof entry.id === 'string' ? entry.id : '');

/** Checks the glossary's own entries. */
function checkItself(id: string, { sources, terms, labels }: Glossary, locales: readonly string[]): Problem[] {
	const file = `content/glossary/${id}.yaml`;
	const unknownLocale = locales.includes(id)
		? []
		: [{ file, field: '(file name)', message: `"${id}" is no locale`, fix: `Name it after one of: ${locales.join(', ')}.` }];
	const unknownSources = [...terms, ...labels]
		.filter(({ source }) => source !== undefined && !(source in sources))
		.map(({ english, source }) => ({
			file,
			field: english,
			message: `unknown source "${source}"`,
			fix: `Add it to sources of this file, or use one of: ${Object.keys(sources).join(', ')}.`,
		}));
	return [...unknownLocale, ...unknownSources];
}

/** Checks that pages, interface texts and data of a language use only the forms that its glossary allows. */
export function checkGlossary({ pages, strings, data, origins }: Content): Problem[] {
	return Object.entries(data.glossaries).flatMap(([id, own]) => {
		const itself = checkItself(
			id,
			own,
			data.locales.map((locale) => locale.id),
		);
		if (itself.length > 0) return itself;
		const lang = data.locales.find((locale) => locale.id === id)?.lang ?? id;
		const { anywhere, onPages } = wrongForms(own);
		const ofPages = pages
			.filter((page) => page.locale === id && !own.quotes?.includes(page.path))
			.flatMap((page) => find(placesOf(page), [...anywhere, ...onPages]));
		const ofStrings = Object.entries(strings[lang] ?? {}).map(([field, text]) => ({ file: `content/i18n/${lang}.json`, field, text }));
		const ofData = [...origins].flatMap(([entry, file]) => {
			if (file.startsWith('content/glossary/')) return [];
			const texts = file.endsWith(`/${id}.yaml`) ? allTexts(entry, idOf(entry)) : textsUnder(entry, lang, idOf(entry));
			return texts.map((place) => ({ file, ...place, text: withoutCode(place.text) }));
		});
		return [...ofPages, ...find(ofStrings, anywhere), ...find(ofData, [...anywhere, ...onPages])];
	});
}
