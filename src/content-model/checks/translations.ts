import { translationState } from '../../i18n/staleness.ts';
import type { Content, Page } from '../load.ts';
import type { Problem } from '../problem.ts';
import { inheritedFieldNames, layoutFieldNames } from '../schemas/page.ts';

/**
 * Checks that every page lies in the folder of a locale, every translation has an English page, repeats no inherited field, and changes no
 * protected name or command.
 */
export function checkTranslations({ pages, data }: Content): Problem[] {
	const [source, ...others] = data.locales.map(({ id }) => id);
	const english = new Map(pages.filter((page) => page.locale === source).map((page) => [page.path, page]));
	return pages
		.filter((page) => page.locale !== source)
		.flatMap((page): Problem[] => {
			if (!others.includes(page.locale)) {
				return [
					{
						file: page.file,
						field: 'folder',
						message: `"${page.locale}" is no locale`,
						fix: 'Add it to content/data/locales.yaml, or move the file.',
					},
				];
			}
			const original = english.get(page.path);
			if (!original) {
				return [
					{
						file: page.file,
						field: 'path',
						message: 'a translation without an English page',
						fix: `Write content/docs/${source}/${page.path}.mdx first, or remove this file.`,
					},
				];
			}
			return [
				...checkInherited(page),
				...checkLayout(page, original),
				...checkActions(page, original),
				...checkProtectedTerms(page, original, data.protectedTerms),
				...checkCode(page, original),
			];
		});
}

function checkInherited({ file, fields, locale, path }: Page): Problem[] {
	const repeated = inheritedFieldNames
		.filter((name) => fields[name] !== undefined)
		.map((field) => ({ file, field, message: 'a translation inherits this from the English page', fix: 'Remove the field here.' }));
	if (fields.sourceHash !== undefined) return repeated;
	return [
		...repeated,
		{
			file,
			field: 'sourceHash',
			message: 'missing',
			fix: `Compare the translation with the English page, then run: npm run i18n:stamp -- ${locale} ${path || 'index'}`,
		},
	];
}

/** Checks that layout fields are the same in every language. */
function checkLayout({ file, fields }: Page, original: Page): Problem[] {
	const written = (value: unknown) => (value === undefined ? '' : JSON.stringify(value));
	return layoutFieldNames
		.filter((name) => written(fields[name]) !== written(original.fields[name]))
		.map((field) => ({
			file,
			field,
			message: `"${written(fields[field])}" here, "${written(original.fields[field])}" in the English page`,
			fix: original.fields[field] === undefined ? 'Remove the field here.' : `Write ${field}: ${written(original.fields[field])}`,
		}));
}

/** Checks that a current translation has the same buttons, in the same order. */
function checkActions({ file, fields }: Page, original: Page): Problem[] {
	const targets = (page: Pick<Page, 'fields'>) => (page.fields.actions ?? []).map(({ to }) => to).join(', ');
	const [own, english] = [targets({ fields }), targets(original)];
	if (own === english || translationState({ ...original.fields, body: original.body }, fields) !== 'ok') return [];
	return [
		{
			file,
			field: 'actions',
			message: `the buttons lead to "${own || 'nothing'}", those of the English page to "${english || 'nothing'}"`,
			fix: 'Give each button of the English page here too, with the same to: and the label in this language.',
		},
	];
}

const wholeText = ({ fields, body }: Page) =>
	[fields.title, fields.description, ...(fields.actions ?? []).map(({ label }) => label), ...(fields.aliases ?? []), body].join('\n');

function checkProtectedTerms(page: Page, original: Page, terms: readonly string[]): Problem[] {
	const [own, english] = [wholeText(page), wholeText(original)];
	return terms
		.filter((term) => english.includes(term) && !own.includes(term))
		.map((term) => ({
			file: page.file,
			field: 'text',
			message: `"${term}" stands in the English page but not here`,
			fix: 'Keep the name exactly as it is; product and command names are not translated.',
		}));
}

/** Code blocks of a body without comment lines, which may be translated. */
function codeBlocks(body: string): string[] {
	return [...body.matchAll(/^[ \t]*```[^\n]*\n([\s\S]*?)^[ \t]*```/gm)].map((match) =>
		(match[1] ?? '')
			.split('\n')
			.map((line) => line.replace(/(^|\s)#\s.*$/, '').trimEnd())
			.filter((line) => line.trim() !== '')
			.join('\n'),
	);
}

function checkCode(page: Page, original: Page): Problem[] {
	const [own, english] = [codeBlocks(page.body), codeBlocks(original.body)];
	const index = english.findIndex((block, i) => block !== own[i]);
	if (index === -1 && own.length === english.length) return [];
	return [
		{
			file: page.file,
			field: `code block ${index === -1 ? english.length + 1 : index + 1}`,
			message: 'differs from the English page',
			fix: `Copy the commands unchanged; only comments may be translated. English: ${JSON.stringify(english[index] ?? '(no such block)').slice(0, 120)}`,
		},
	];
}
