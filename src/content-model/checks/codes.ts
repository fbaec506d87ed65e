import { translationState } from '../../i18n/staleness.ts';
import { findLinks } from '../links.ts';
import type { Content, Page } from '../load.ts';
import type { Problem } from '../problem.ts';

/** Error codes that Microsoft shows on screens and in logs, and placeholders: these are the same in every language. */
const codes =
	/\b(?:AADSTS\d{4,8}|AADB2C\d{5,7}|SSPR_\d{4}|MSAL\w*_\w+|0x[0-9a-f]{8}|8[0-9a-f]{7}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b|<[a-z]\w+>/gi;

const codesOf = (text: string) => new Set([...text.matchAll(codes)].map(([code]) => code));

/** The text of a page in which codes are compared; anchors look like placeholders, so they are removed. */
const wholeText = ({ fields, body }: Page) => [fields.title, fields.description, body.replaceAll('<span', '')].join('\n');

function difference(at: Pick<Problem, 'file' | 'field'>, own: ReadonlySet<string>, english: ReadonlySet<string>, what: string): Problem[] {
	return [
		...[...english]
			.filter((code) => !own.has(code))
			.map((code) => ({
				...at,
				message: `lacks the ${what} "${code}" of the English text`,
				fix: 'Copy it unchanged to where the English text has it.',
			})),
		...[...own]
			.filter((code) => !english.has(code))
			.map((code) => ({
				...at,
				message: `has the ${what} "${code}", which the English text has not`,
				fix: 'Correct it, or add it in English.',
			})),
	];
}

/** The line of the file on which a text first occurs. */
function lineOf({ body, bodyLine }: Page, text: string): number | undefined {
	const index = body.indexOf(text);
	return index < 0 ? undefined : bodyLine + body.slice(0, index).split('\n').length - 1;
}

/** Checks that a current translation has the same codes, placeholders and links as its English text. */
export function checkCodes({ pages, data, strings }: Content): Problem[] {
	const [source, ...others] = data.locales;
	const english = new Map(pages.filter(({ locale }) => locale === source?.id).map((page) => [page.path, page]));
	const ofPages = pages.flatMap((page): Problem[] => {
		const original = english.get(page.path);
		if (!original || original === page || translationState({ ...original.fields, body: original.body }, page.fields) !== 'ok') return [];
		const at = { file: page.file, field: 'text' };
		const links = ({ body }: Page) => new Set(findLinks(body).map(({ href }) => href));
		return [
			...difference(at, codesOf(wholeText(page)), codesOf(wholeText(original)), 'code'),
			...difference(at, links(page), links(original), 'link'),
		].map((problem) => {
			const line = lineOf(page, /"([^"]*)"/.exec(problem.message)?.[1] ?? '');
			return { ...problem, line: line ?? page.bodyLine };
		});
	});
	const ofTexts = others.flatMap(({ id, lang }) => [
		...Object.entries(strings[lang] ?? {}).flatMap(([key, text]) =>
			difference(
				{ file: `content/i18n/${lang}.json`, field: key },
				codesOf(text),
				codesOf(strings[source?.lang ?? '']?.[key] ?? text),
				'code',
			),
		),
		...Object.entries(data.errorTexts[id] ?? {}).flatMap(([error, texts]) => {
			const own = Object.values(texts).join('\n');
			const originals = data.errorTexts[source?.id ?? '']?.[error];
			const file = { file: `content/errors/${id}.yaml`, field: error };
			return originals === undefined ? [] : difference(file, codesOf(own), codesOf(Object.values(originals).join('\n')), 'code');
		}),
	]);
	return [...ofPages, ...ofTexts];
}
