import type { Content } from '../load.ts';
import { fixUnknownId, type Problem } from '../problem.ts';
import { checkTextLinks } from './links.ts';

const facts = (content: Content, entry: object) => content.origins.get(entry) ?? 'content/data/error-codes';
const textsFile = (locale: string) => `content/errors/${locale}.yaml`;

/**
 * Checks that each error is listed once, on a page that exists, with sources that the page lists, and has at least its meaning in English.
 */
export function checkErrors(content: Content): Problem[] {
	const { data, pages } = content;
	const [source, ...others] = data.locales.map(({ id }) => id);
	const english = data.errorTexts[source ?? ''] ?? {};
	const ids = new Set(data.errorCodes.map(({ id }) => id));
	const listed = new Map(
		data.questions.map(({ id, path }) => [id, pages.find((page) => page.locale === source && page.path === path)?.fields.sources ?? []]),
	);
	const known = data.sources.map(({ id }) => id);
	const seen = new Set<string>();

	const ofEntries = data.errorCodes.flatMap((entry): Problem[] => {
		const at = (field: string) => ({ file: facts(content, entry), field: `${entry.id}.${field}` });
		const text = english[entry.id];
		const problems: Problem[] = [];
		if (seen.has(entry.id))
			problems.push({ ...at('id'), message: `the id "${entry.id}" is used twice`, fix: 'Give each error its own id.' });
		seen.add(entry.id);
		const onPage = listed.get(entry.page);
		if (!onPage)
			problems.push({
				...at('page'),
				message: `unknown question "${entry.page}"`,
				fix: fixUnknownId(entry.page, listed.keys(), 'content/data/questions.yaml'),
			});
		for (const id of entry.sources) {
			if (!known.includes(id))
				problems.push({ ...at('sources'), message: `unknown source "${id}"`, fix: fixUnknownId(id, known, 'content/data/sources.yaml') });
			else if (onPage && !onPage.includes(id))
				problems.push({
					...at('sources'),
					message: `"${id}" is not among the sources of the page "${entry.page}"`,
					fix: 'Add it to sources: of the English page, so that the row can show its number.',
				});
		}
		if (!text)
			problems.push({
				...at('id'),
				message: 'has no English text',
				fix: `Write ${entry.id}: with means: in ${textsFile(source ?? 'en')}.`,
			});
		else if (!entry.code && !text.words)
			problems.push({
				file: textsFile(source ?? 'en'),
				field: `${entry.id}.words`,
				message: 'an error without a code needs its words',
				fix: 'Add words: with the message on the screen, or a code: to the entry.',
			});
		if (text && (entry.conflict === true) !== (text.conflict !== undefined)) {
			problems.push({
				...at('conflict'),
				message: text.conflict ? 'the text tells of a conflict, the entry does not' : 'the entry says conflict, no text tells which',
				fix: 'Write both or neither.',
			});
		}
		return problems;
	});

	const ofTexts = Object.entries(data.errorTexts).flatMap(([locale, texts]) =>
		Object.entries(texts).flatMap(([id, text]): Problem[] => {
			const at = (field: string) => ({ file: textsFile(locale), field: `${id}.${field}` });
			if (!ids.has(id))
				return [{ ...at('means'), message: `no error has the id "${id}"`, fix: fixUnknownId(id, ids, 'content/data/error-codes') }];
			const extra = locale === source ? [] : Object.keys(text).filter((field) => !(field in (english[id] ?? {})));
			const missing = others.includes(locale) ? Object.keys(english[id] ?? {}).filter((field) => !(field in text)) : [];
			return [
				...extra.map((field) => ({ ...at(field), message: 'is not in the English text', fix: 'Remove it, or add it in English first.' })),
				...missing.map((field) => ({
					...at(field),
					message: 'missing, though the English text has it',
					fix: 'Translate it, or leave out the whole error until you can.',
				})),
				...Object.entries(text).flatMap(([field, value]) => checkTextLinks(value, data, at(field))),
			];
		}),
	);
	return [...ofEntries, ...ofTexts];
}
