import type { Content } from '../load.ts';
import { closest, type Problem } from '../problem.ts';
import { codeOf } from './texts-in-code.ts';

const placeholders = (text: string) => new Set([...text.matchAll(/\{\{\s*([^}\s]+)\s*\}\}/g)].map((match) => match[1] ?? ''));

/** The plural category at the end of a key, for languages with more categories than English. */
const pluralForm = /\.(?:zero|two|few|many)$/;
/** The end of the key of a word that changes before a sound, such as the Spanish "y" before "Intune". */
const beforeSound = /\.before-[a-z]$/;
/** The English text for a key; a plural category that English lacks has the text of `.other`, a form before a sound that of the word. */
const englishOf = (key: string, english: Readonly<Record<string, string>>): string | undefined =>
	english[key] ?? english[key.replace(pluralForm, '.other').replace(beforeSound, '')];

/**
 * Checks that a language has only strings that English has (further plural categories and forms before a sound excepted), with the same placeholders; a complete
 * language must have every string.
 */
export function checkStrings({ strings, data }: Content, root: string): Problem[] {
	const source = data.locales[0]?.lang ?? 'en';
	const english = strings[source] ?? {};
	const isFilled = filledIn(root, strings);
	return [
		...Object.entries(strings).flatMap(([lang, texts]) => checkBraces(`content/i18n/${lang}.json`, texts)),
		...data.locales.slice(1).flatMap(({ lang, complete }): Problem[] => {
			const file = `content/i18n/${lang}.json`;
			const own = strings[lang];
			if (!own && !complete) return [];
			if (!own) return [{ file, field: '(whole file)', message: 'missing', fix: 'Copy content/i18n/en.json and translate it.' }];
			const missing = (complete ? Object.keys(english) : [])
				.filter((key) => !(key in own))
				.map((key) => ({ file, field: key, message: 'missing', fix: `Translate: ${JSON.stringify(english[key])}` }));
			const orphans = Object.keys(own)
				.filter((key) => englishOf(key, english) === undefined)
				.map((key) => ({ file, field: key, message: 'does not exist in English', fix: fixOrphan(key, english, own) }));
			const wrong = Object.entries(own).flatMap(([key, text]) => {
				const from = englishOf(key, english);
				return from === undefined ? [] : checkPlaceholders(key, from, text, { source, lang }, isFilled);
			});
			return [...missing, ...orphans, ...wrong];
		}),
	];
}

function fixOrphan(key: string, english: Readonly<Record<string, string>>, own: Readonly<Record<string, string>>): string {
	const near = closest(
		key,
		Object.keys(english).filter((name) => !(name in own)),
	);
	return near ? `Did you mean "${near}"?` : 'Remove it, or correct the key.';
}

/** Reports braces that are not a placeholder: readers would see them. */
function checkBraces(file: string, texts: Readonly<Record<string, string>>): Problem[] {
	return Object.entries(texts)
		.filter(([, text]) => /\{\{|\}\}/.test(text.replace(/\{\{\s*[\w.-]+\s*\}\}/g, '')))
		.map(([key]) => ({ file, field: key, message: 'a placeholder that is not closed', fix: 'Write it as {{name}}.' }));
}

/** Whether the code fills in a placeholder: its name occurs in the code, or in more than one text. */
function filledIn(root: string, strings: Content['strings']): (name: string) => boolean {
	let code: string | undefined;
	return (name) => {
		code ??= codeOf(root)
			.map(({ text }) => text)
			.join('\n');
		if (code !== '') return new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).test(code);
		const texts = Object.values(strings).flatMap((own) => Object.values(own));
		return texts.filter((text) => placeholders(text).has(name)).length > 1;
	};
}

/** Reports texts with different placeholders in two languages, at the one whose placeholder the code does not fill in. */
function checkPlaceholders(
	key: string,
	english: string,
	own: string,
	{ source, lang }: { source: string; lang: string },
	isFilled: (name: string) => boolean,
): Problem[] {
	const found = placeholders(own);
	// "Two assumptions" is a word in some languages, which needs no number.
	const wanted = pluralForm.test(key) ? placeholders(english).intersection(found) : placeholders(english);
	if (wanted.symmetricDifference(found).size === 0) return [];
	const [onlyEnglish, onlyOwn] = [[...wanted.difference(found)], [...found.difference(wanted)]];
	const misspelt = onlyEnglish.find((name) => !isFilled(name));
	const right = onlyOwn.find(isFilled);
	const shown = (names: Iterable<string>) => [...names].map((name) => `{{${name}}}`).join(', ') || '(none)';
	if (misspelt !== undefined && right !== undefined) {
		const file = `content/i18n/${source}.json`;
		return [{ file, field: key, message: `nothing fills in the placeholder {{${misspelt}}}`, fix: `Did you mean {{${right}}}?` }];
	}
	return [
		{
			file: `content/i18n/${lang}.json`,
			field: key,
			message: `has other placeholders than the English text: ${shown(found)}`,
			fix: `Use exactly these: ${shown(wanted)}`,
		},
	];
}
