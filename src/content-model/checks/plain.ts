import type { Content, Page } from '../load.ts';
import type { Problem } from '../problem.ts';
import { unfinished } from './blocks.ts';

/** Markup that must not occur in a plain text. */
const marks: readonly (readonly [RegExp, string, string])[] = [
	[/\*\*|(?<!\w)__\w/, 'marks for bold', 'Write it without: marks are shown as they are here.'],
	[/\[[^\]]*\]\([^)]*\)/, 'a link', 'Write the words alone, and put the link into the text of the page.'],
	[/`/, 'backticks', 'Write the code without them: they are shown as they are here.'],
	[/<\/?[A-Za-z][^>]*>/, 'a tag', 'Write it without: tags are shown as they are here.'],
	[/&(?:[a-z]+|#\d+);/i, 'a character written as HTML', 'Write the character itself.'],
];

/** Texts that are shown literally. Errors are not among them: `<appId>` is a placeholder in an error message. */
function plainTexts({ pages, data }: Content): { file: string; field: string; text: string }[] {
	const ofPage = ({ file, fields }: Page) =>
		[
			['title', fields.title],
			// The short answer may name a command as code.
			['description', fields.description.replace(/`[^`]+`/g, '…')],
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

/** Interface texts, and texts of data that may contain markup: they must not be empty or unfinished. */
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

/** All strings in a value of a content file, each with its field. */
const textsIn = (value: unknown, field: string): { field: string; text: string }[] =>
	typeof value === 'string'
		? [{ field, text: value }]
		: Object.entries(value ?? {}).flatMap(([key, inner]) => textsIn(inner, field === '' ? key : `${field}.${key}`));

/** Words of flows, which may contain Markdown but no HTML. */
const wordsOfWays = ({ data }: Content) =>
	Object.entries(data.flowTexts).flatMap(([name, words]) =>
		textsIn(words, '').map((at) => ({ ...at, file: `content/flows/${name}.yaml` })),
	);

/** HTML outside code would be shown literally. */
const html = marks.filter(([, what]) => what === 'a tag' || what === 'a character written as HTML');

/** Checks that texts are not empty, are finished, and contain no markup where it would be shown literally. */
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
