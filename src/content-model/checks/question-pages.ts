import type { Content, Page } from '../load.ts';
import { fixUnknownId, type Problem } from '../problem.ts';

const required = ['audience', 'seedItems', 'sources', 'verified', 'related', 'aliases'] as const;

/**
 * The sentences of a text. A dot inside a name such as aka.ms ends no sentence, nor does a dot after one or two digits: that is a day, as
 * in "1. Februar".
 */
/** Sentences of a text; a point behind one or two digits belongs to a day, as in "1. Februar". */
const sentences = (text: string) => text.split(/(?<!\b\d{1,2})[.!?؟](?=\s|$)|[。！？]/).filter((part) => part.trim() !== '');

/**
 * Checks that every question has one English page with all its fields, every question page is listed in questions.yaml, and every short
 * answer is short.
 */
export function checkQuestionPages({ pages, data }: Content): Problem[] {
	const source = data.locales[0]?.id ?? 'en';
	const english = new Map(pages.filter((page) => page.locale === source).map((page) => [page.path, page]));
	return [
		...checkQuestions(data.questions, english, source),
		...[...english.values()].flatMap((page) => checkEnglishPage(page, data)),
		...pages.flatMap(checkShortAnswer),
	];
}

function checkShortAnswer({ file, fields }: Page): Problem[] {
	if (sentences(fields.description).length <= 2) return [];
	return [
		{ file, field: 'description', message: 'has more than two sentences', fix: 'Keep the answer itself; move the rest into the page.' },
	];
}

function checkQuestions(questions: Content['data']['questions'], english: Map<string, Page>, source: string): Problem[] {
	const problems: Problem[] = [];
	const seen = { id: new Set<string>(), path: new Set<string>() };
	for (const question of questions) {
		for (const key of ['id', 'path'] as const) {
			if (seen[key].has(question[key])) {
				problems.push({
					file: 'content/data/questions.yaml',
					field: `${question.id}.${key}`,
					message: `the ${key} "${question[key]}" is used twice`,
					fix: `Give each question its own ${key}.`,
				});
			}
			seen[key].add(question[key]);
		}
		if (!english.has(question.path)) {
			problems.push({
				file: 'content/data/questions.yaml',
				field: question.id,
				message: `has no page`,
				fix: `Write content/docs/${source}/${question.path}.mdx, or remove the question.`,
			});
		}
	}
	return problems;
}

function checkEnglishPage(page: Page, data: Content['data']): Problem[] {
	const { file, fields } = page;
	const problems: Problem[] = [];
	const isQuestion = (fields.kind ?? 'question') === 'question';
	if (isQuestion) {
		for (const field of required) {
			if (fields[field] === undefined) problems.push({ file, field, message: 'missing', fix: `Add ${field}: to the front matter.` });
		}
		if (!data.questions.some((question) => question.path === page.path)) {
			problems.push({
				file,
				field: 'path',
				message: `"${page.path}" is not in questions.yaml`,
				fix: 'Add the question to content/data/questions.yaml, or write kind: page if this is no question.',
			});
		}
	}
	const known = { sources: data.sources.map(({ id }) => id), related: data.questions.map(({ id }) => id) };
	const definedIn = { sources: 'content/data/sources.yaml', related: 'content/data/questions.yaml' };
	for (const field of ['sources', 'related'] as const) {
		for (const id of fields[field] ?? []) {
			if (!known[field].includes(id)) {
				problems.push({ file, field, message: `unknown id "${id}"`, fix: fixUnknownId(id, known[field], definedIn[field]) });
			}
		}
	}
	return problems;
}
