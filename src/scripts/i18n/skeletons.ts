import { dump } from 'js-yaml';
import type { Content, Page } from '../../content-model/load.ts';
import { layoutFieldNames } from '../../content-model/schemas/page.ts';
import { pagesByNeed } from '../../content-model/translation/texts.ts';
import { waitingText } from '../../i18n/waiting.ts';

/** A file of a new language, with the texts to translate in ⟦ ⟧. */
export interface Skeleton {
	file: string;
	text: string;
}

/** The same value with all its texts marked as waiting. */
const waiting = (value: unknown): unknown =>
	typeof value === 'string'
		? waitingText(value)
		: Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, waiting(inner)]));

/** As YAML, with all texts in double quotes: a translation may then hold a colon. */
const written = (value: unknown) => dump(value, { lineWidth: -1, quotingType: '"', forceQuotes: true });

/** Front matter and body of a translation, with all English text marked as waiting. */
function pageSkeleton({ fields, body, file }: Page, id: string): Skeleton {
	const { title, description, actions, aliases, changes, sidebar } = fields;
	const front = {
		title: waitingText(title),
		description: waitingText(description),
		...Object.fromEntries(layoutFieldNames.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]]))),
		...(actions && { actions: actions.map(({ label, to }) => ({ label: waitingText(label), to })) }),
		...(sidebar?.label && { sidebar: { label: waitingText(sidebar.label) } }),
		...(aliases && { aliases: aliases.map(waitingText) }),
		...(changes && { changes: changes.map(({ date, text }) => ({ date, text: waitingText(text) })) }),
	};
	return {
		file: file.replace(/^content\/docs\/[^/]+/, `content/docs/${id}`),
		text: `---\n${written(front)}---\n\n⟦\n\n${body.trim()}\n\n⟧\n`,
	};
}

const stringsSkeleton = (english: Record<string, string>, lang: string): Skeleton => ({
	file: `content/i18n/${lang}.json`,
	text: `${JSON.stringify(waiting(english), undefined, '\t')}\n`,
});

const errorsSkeleton = ({ data }: Content, id: string): Skeleton => ({
	file: `content/errors/${id}.yaml`,
	text: `# What each error means and what to do. A row is shown in English until none of its texts stands in ⟦ ⟧.
${written(waiting(data.errorTexts[data.locales[0]?.id ?? ''] ?? {}))}`,
});

/** The words of the flows, one file each. A flow is shown in English as long as one of its texts is waiting. */
const flowSkeletons = ({ data }: Content, id: string): Skeleton[] =>
	Object.keys(data.flows).flatMap((way) => {
		const words = data.flowTexts[`${data.locales[0]?.id}/${way}`];
		return words ? [{ file: `content/flows/${id}/${way}.yaml`, text: written(waiting(words)) }] : [];
	});

function searchSkeleton({ pages, data }: Content, id: string): Skeleton {
	const titles = new Map(pages.filter(({ locale }) => locale === data.locales[0]?.id).map(({ path, fields }) => [path, fields.title]));
	const questions = data.questions.map((question) => `#  ${question.id}: []  # ${titles.get(question.path) ?? ''}`);
	return {
		file: `content/search/${id}.yaml`,
		text: `# Words of the search that no page shows. What each field means: content/README.md, "Search words".

# Words that mean the same; the first one stands for all and may be English, so that mixed queries meet. How people of this language type
# belongs here too: spelling without accents, other letters, English names written their way.
synonyms: []
oldNames: {}
stopWords: []
endings: {}

# At least 8 wordings a question, better 40, from several kinds of people. Remove the # of a question with its first wordings, and these {}.
paraphrases: {}
${questions.join('\n')}
`,
	};
}

/** A glossary of the terms that another language's glossary defines. */
function glossarySkeleton({ data }: Content, id: string): Skeleton {
	const terms = new Set(Object.values(data.glossaries).flatMap(({ terms }) => terms.map(({ english }) => english)));
	return {
		file: `content/glossary/${id}.yaml`,
		text: `# The words of this language: one form of each term, forms to avoid, and what Microsoft calls its buttons. content/README.md, "Translate".

# Key → title, date and place of a page of Microsoft on which forms were seen.
sources: {}
labelForm: '**{use}** ({english})'
${written({ terms: [...terms].map((english) => ({ english, use: waitingText(english) })) })}labels: []
`,
	};
}

/**
 * All texts that a language has to translate, as files in the order in which readers need them. Labels in data are not included: they are
 * next to the English ones, and `npm run i18n:status` lists them.
 * @param id Id of the locale, such as zh-tw.
 * @param lang Its language tag, such as zh-TW.
 */
export function languageSkeletons(content: Content, { id, lang }: { id: string; lang: string }): Skeleton[] {
	const pages = pagesByNeed(content).map((page) => pageSkeleton(page, id));
	return [
		glossarySkeleton(content, id),
		...pages,
		stringsSkeleton(content.strings[content.data.locales[0]?.lang ?? 'en'] ?? {}, lang),
		errorsSkeleton(content, id),
		...flowSkeletons(content, id),
		searchSkeleton(content, id),
	];
}
