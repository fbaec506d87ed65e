import type { Content, Page } from '../load.ts';
import type { FlowText } from '../schemas/flows.ts';

/** Kinds of text that a language has, in the order in which readers need them. */
export const textKinds = ['pages', 'strings', 'errors', 'labels', 'flows', 'search'] as const;
export type TextKind = (typeof textKinds)[number];

/** An English text that every language has to translate. */
export interface SourceEntry {
	kind: TextKind;
	/** Unique within its kind: path of a page, key of a string, id of an error. */
	id: string;
	/** The English file, from the project's root. */
	file: string;
	/** The parts of the text, in a fixed order. */
	parts: readonly string[];
}

/** The English pages in the order in which readers need their translation: home and locked-out people first, then their help desk, then developers. */
export function pagesByNeed({ pages, data }: Pick<Content, 'pages' | 'data'>): Page[] {
	const doors = ['', 'users', 'admins', 'apps'];
	const places = new Map(data.questions.map(({ path }, place) => [path, place]));
	const rank = ({ path }: Page): [door: number, place: number] => {
		const door = doors.indexOf(path.split('/')[0] ?? '');
		return [door < 0 ? doors.length : door, places.get(path) ?? -1];
	};
	const english = pages.filter(({ locale }) => locale === data.locales[0]?.id).map((page) => ({ page, rank: rank(page) }));
	return english
		.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.page.path.localeCompare(b.page.path))
		.map(({ page }) => page);
}

/** Texts under a language tag anywhere in the data: field → file and text. Product names without a translation are left out. */
function labelsOf({ origins }: Pick<Content, 'origins'>, tag: string): Map<string, { file: string; text: string }> {
	const found = new Map<string, { file: string; text: string }>();
	const walk = (value: unknown, path: string, file: string): void => {
		if (typeof value !== 'object' || value === null) return;
		for (const [key, inner] of Object.entries(value)) {
			if (key !== tag) walk(inner, `${path}.${key}`, file);
			else if (typeof inner === 'string') found.set(path, { file, text: inner });
		}
	};
	for (const [entry, file] of origins) {
		if (!file.startsWith('content/data/')) continue;
		const name = file.replace('content/data/', '').replace('.yaml', '');
		walk(entry, 'id' in entry && typeof entry.id === 'string' ? `${name}.${entry.id}` : name, file);
	}
	return found;
}

/** The questions and outcomes of a flow in a language, each with all its texts. */
export const flowParts = (way: string, { nodes, outcomes }: FlowText) => [
	...Object.entries(nodes).map(([key, { asks, help = '', answers }]) => ({
		id: `${way}.nodes.${key}`,
		parts: [
			asks,
			help,
			...Object.entries(answers).flatMap(([answer, text]) => [answer, ...Object.values(typeof text === 'string' ? { text } : text)]),
		],
	})),
	...Object.entries(outcomes).map(([key, text]) => ({ id: `${way}.outcomes.${key}`, parts: Object.values(text) })),
];

/** The same for all flows; the words of a flow are under locale/flow. */
const flowsOf = ({ data }: Pick<Content, 'data'>, locale: string) =>
	Object.entries(data.flowTexts).flatMap(([key, text]) => {
		const [of, way = ''] = key.split('/');
		return of === locale ? flowParts(way, text).map((part) => ({ ...part, file: `content/flows/${key}.yaml` })) : [];
	});

/** Every English text except pages, which record in their own front matter what they were translated from. */
export function sourceEntries(content: Content): SourceEntry[] {
	const { data, strings } = content;
	const [source] = data.locales;
	if (!source) return [];
	const { id, lang } = source;
	return [
		...Object.entries(strings[lang] ?? {}).map(
			([key, text]): SourceEntry => ({
				kind: 'strings',
				id: key,
				file: `content/i18n/${lang}.json`,
				parts: [text],
			}),
		),
		...Object.entries(data.errorTexts[id] ?? {}).map(
			([key, text]): SourceEntry => ({
				kind: 'errors',
				id: key,
				file: `content/errors/${id}.yaml`,
				parts: Object.entries(text).flat(),
			}),
		),
		...[...labelsOf(content, lang)].map(([field, { file, text }]): SourceEntry => ({ kind: 'labels', id: field, file, parts: [text] })),
		...flowsOf(content, id).map((entry): SourceEntry => ({ kind: 'flows', ...entry })),
	];
}

/** The keys of the texts that a language has itself, per kind. */
export function ownKeys(content: Content, { id, lang }: { id: string; lang: string }): Record<TextKind, ReadonlySet<string>> {
	const { data, strings, search, pages } = content;
	return {
		pages: new Set(pages.filter(({ locale }) => locale === id).map(({ path }) => path)),
		strings: new Set(Object.keys(strings[lang] ?? {})),
		errors: new Set(Object.keys(data.errorTexts[id] ?? {})),
		labels: new Set(labelsOf(content, lang).keys()),
		flows: new Set(flowsOf(content, id).map((entry) => entry.id)),
		search: new Set(
			Object.entries(search[id]?.words.paraphrases ?? {})
				.filter(([, wordings]) => wordings.length > 0)
				.map(([question]) => question),
		),
	};
}
