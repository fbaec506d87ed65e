import type { Content, Page } from '../load.ts';
import type { Problem } from '../problem.ts';
import { unfinished } from './blocks.ts';

/** What a text without marks must not hold. */
const marks: readonly (readonly [RegExp, string, string])[] = [
	[/\*\*|(?<!\w)__\w/, 'marks for bold', 'Write it without: marks are shown as they are here.'],
	[/\[[^\]]*\]\([^)]*\)/, 'a link', 'Write the words alone, and put the link into the text of the page.'],
	[/`/, 'backticks', 'Write the code without them: they are shown as they are here.'],
	[/<\/?[A-Za-z][^>]*>/, 'a tag', 'Write it without: tags are shown as they are here.'],
	[/&(?:[a-z]+|#\d+);/i, 'a character written as HTML', 'Write the character itself.'],
];

/** Texts that are shown as they are. `<appId>` is a placeholder in an error message, so errors are not among them. */
function plainTexts({ pages, data }: Content): { file: string; field: string; text: string }[] {
	const ofPage = ({ file, fields }: Page) =>
		[
			['title', fields.title],
			['description', fields.description],
			['sidebar.label', fields.sidebar?.label],
			...(fields.actions ?? []).map(({ label }, place) => [`actions.${place}.label`, label]),
			...(fields.changes ?? []).map(({ text }, place) => [`changes.${place}.text`, text]),
			...(fields.aliases ?? []).map((text) => [`aliases.${text}`, text]),
		].flatMap(([field = '', text]) => (text === undefined ? [] : [{ file, field, text }]));
	const ofSymptoms = data.symptoms.flatMap(({ id, text, note = {} }) =>
		[
			...Object.entries(text).map(([lang, value]) => [`${id}.text.${lang}`, value]),
			...Object.entries(note).map(([lang, value]) => [`${id}.note.${lang}`, value]),
		].map(([field = '', value = '']) => ({ file: 'content/data/symptoms.yaml', field, text: value })),
	);
	return [...pages.flatMap(ofPage), ...ofSymptoms];
}

/** Texts of data that may hold marks, and texts of the interface: they must say something and be finished. */
function otherTexts({ data, strings }: Content): { file: string; field: string; text: string }[] {
	return [
		...Object.entries(strings).flatMap(([lang, texts]) =>
			Object.entries(texts).map(([field, text]) => ({ file: `content/i18n/${lang}.json`, field, text })),
		),
		...Object.entries(data.errorTexts).flatMap(([locale, texts]) =>
			Object.entries(texts).flatMap(([id, text]) =>
				Object.entries(text).map(([field, value]) => ({ file: `content/errors/${locale}.yaml`, field: `${id}.${field}`, text: value })),
			),
		),
	];
}

/** All texts in a value of a content file, each with its field. */
const textsIn = (value: unknown, field: string): { field: string; text: string }[] =>
	typeof value === 'string'
		? [{ field, text: value }]
		: Object.entries(value ?? {}).flatMap(([key, inner]) => textsIn(inner, field === '' ? key : `${field}.${key}`));

/** Words of ways, which may hold marks, but no HTML. */
const wordsOfWays = ({ data }: Content) =>
	Object.entries(data.flowTexts).flatMap(([name, words]) =>
		textsIn(words, '').map((at) => ({ ...at, file: `content/flows/${name}.yaml` })),
	);

/** HTML outside code: it is shown as it is. */
const html = marks.filter(([, what]) => what === 'a tag' || what === 'a character written as HTML');

/** Texts say something, are finished, and hold no marks where marks are shown as they are. */
export function checkPlain(content: Content): Problem[] {
	const plain = plainTexts(content);
	const ways = wordsOfWays(content);
	const all = [...plain, ...otherTexts(content), ...ways];
	return [
		...ways.flatMap(({ text, ...at }) =>
			html.flatMap(([pattern, what, fix]) => {
				const found = pattern.exec(text.replace(/`[^`]*`/g, ''))?.[0];
				return found === undefined ? [] : [{ ...at, message: `holds ${what}: "${found}"`, fix }];
			}),
		),
		...plain.flatMap(({ text, ...at }) =>
			marks.flatMap(([pattern, what, fix]) =>
				pattern.test(text) ? [{ ...at, message: `holds ${what}: "${pattern.exec(text)?.[0]}"`, fix }] : [],
			),
		),
		...all.flatMap(({ text, ...at }): Problem[] => {
			if (text.trim() === '') return [{ ...at, message: 'is empty', fix: 'Write the text.' }];
			const word = unfinished.exec(text)?.[0];
			return word === undefined ? [] : [{ ...at, message: `"${word}" stands in the text`, fix: 'Finish the text.' }];
		}),
	];
}
