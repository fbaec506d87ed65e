import type { Content, Page } from '../load.ts';
import { lineOf, treeOf } from '../page-tree.ts';
import type { Problem } from '../problem.ts';
import { wrongWriting } from './writing-forms.ts';

interface Place extends Pick<Problem, 'file' | 'field' | 'line'> {
	text: string;
}

/** Everything that readers of a language see: pages without code, interface texts, guided ways, errors. */
function placesOf({ pages, strings, data }: Content, id: string, lang: string): Place[] {
	return [
		...pages.filter(({ locale }) => locale === id).flatMap(placesOfPage),
		...Object.entries(strings[lang] ?? {})
			.filter(([, text]) => !isRequest(text))
			.map(([field, text]) => ({ file: `content/i18n/${lang}.json`, field, text: withoutCode(text) })),
		...Object.entries(data.flowTexts)
			.filter(([way]) => way.startsWith(`${id}/`))
			.flatMap(([way, words]) =>
				textsIn(words).map(({ field, text }) => ({ file: `content/flows/${way}.yaml`, field, text: withoutCode(text) })),
			),
		...Object.entries(data.errorTexts[id] ?? {}).flatMap(([error, texts]) =>
			Object.entries(texts)
				// Messages on Microsoft's screens are quoted literally.
				.filter(([field]) => field !== 'words')
				.map(([field, text]) => ({ file: `content/errors/${id}.yaml`, field: `${error}.${field}`, text: withoutCode(text) })),
		),
	];
}

/** What is typed into Graph Explorer, as `GET /me/memberOf`. */
const isRequest = (text: string) => /^[A-Z]{3,6} \//.test(text);

/** Every text of a tree of data, with its place in it. */
function textsIn(value: unknown, field = ''): { field: string; text: string }[] {
	if (typeof value === 'string') return [{ field, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, field === '' ? key : `${field}.${key}`));
}

const withoutCode = (text: string) =>
	text
		.replace(/`[^`]*`/g, '\0')
		.replaceAll('**', '')
		.replace(/\]\([^)]*\)/g, ']');

function placesOfPage(page: Page): Place[] {
	const { file, fields } = page;
	const named = [
		['title', fields.title],
		['description', fields.description],
		['sidebar.label', fields.sidebar?.label],
		...(fields.actions ?? []).map(({ label }, place) => [`actions.${place}.label`, label]),
		...(fields.aliases ?? []).map((text, place) => [`aliases.${place}`, text]),
		...(fields.changes ?? []).map(({ text }, place) => [`changes.${place}.text`, text]),
	].flatMap(([field = '', text]) => (text === undefined ? [] : [{ file, field, text }]));
	const texts = treeOf(page).nodes.flatMap((node) => {
		if (!['paragraph', 'heading', 'tableCell'].includes(node.type) || !('children' in node)) return [];
		const text = node.children.map((child) => flat(child)).join('');
		const line = lineOf(page, node);
		return [{ file, field: `line ${line}`, line, text }];
	});
	return [...named, ...texts];
}

/** The text of a node; code in it becomes one character that is not a letter. */
function flat(node: object): string {
	if ('type' in node && node.type === 'inlineCode') return '\0';
	if ('value' in node && typeof node.value === 'string') return node.value;
	const text = 'children' in node && Array.isArray(node.children) ? node.children.map(flat).join('') : '';
	// Bold text names what is on the screen, whose brackets are kept as they are there.
	return 'type' in node && node.type === 'strong' ? text.replace(/[()]/g, '\0') : text;
}

/** Checks that each language uses the characters and the punctuation of its own writing. */
export function checkWriting(content: Content): Problem[] {
	return content.data.locales.flatMap(({ id, lang }) => {
		const wrong = wrongWriting(lang);
		return placesOf(content, id, lang).flatMap(({ text, ...at }) => wrong(text).map((found) => ({ ...at, ...found })));
	});
}
