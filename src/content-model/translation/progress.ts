import { hashText, type TranslationState, translationState } from '../../i18n/staleness.ts';
import type { Content } from '../load.ts';
import type { Locale } from '../schemas/registry.ts';
import { ownKeys, pagesByNeed, type SourceEntry, sourceEntries, type TextKind, textKinds } from './texts.ts';

/** A text of a language and its state compared with the English one. */
export interface TextState {
	kind: TextKind;
	id: string;
	/** The English file. */
	file: string;
	state: TranslationState;
	/** Fingerprint of the English text that it was translated from; undefined if it was not recorded. */
	madeFrom?: string | undefined;
}

/** Key of a text in content/stamps. */
export const stampKey = ({ kind, id }: Pick<SourceEntry, 'kind' | 'id'>): string => `${kind}/${id}`;

/** The state of each text of a language, in the order in which readers need them. */
export function textStates(content: Content, locale: Pick<Locale, 'id' | 'lang'>): TextState[] {
	const own = ownKeys(content, locale);
	const stamps = content.data.stamps[locale.id] ?? {};
	const pages = new Map(content.pages.filter((page) => page.locale === locale.id).map((page) => [page.path, page]));
	const ofPages = pagesByNeed(content).map((english): TextState => {
		const page = pages.get(english.path);
		return {
			kind: 'pages',
			id: english.path,
			file: english.file,
			state: translationState({ ...english.fields, body: english.body }, page?.fields),
			madeFrom: page?.fields.sourceHash,
		};
	});
	const ofTexts = sourceEntries(content).map((entry): TextState => {
		const stamp = stamps[stampKey(entry)];
		const written = own[entry.kind].has(entry.id);
		const current = stamp === undefined || stamp === hashText(entry.parts);
		return { kind: entry.kind, id: entry.id, file: entry.file, state: written ? (current ? 'ok' : 'stale') : 'missing', madeFrom: stamp };
	});
	const ofSearch = content.data.questions.map(
		({ id }): TextState => ({
			kind: 'search',
			id,
			file: `content/search/${content.data.locales[0]?.id}.yaml`,
			state: own.search.has(id) ? 'ok' : 'missing',
		}),
	);
	return [...ofPages, ...ofTexts, ...ofSearch];
}

/** How many texts of a kind are current, stale and missing. */
export type Counts = Record<TranslationState, number>;

/** The counts of each kind of which English has at least one text. */
function countStates(states: readonly TextState[]): Partial<Record<TextKind, Counts>> {
	const byKind = Map.groupBy(states, ({ kind }) => kind);
	return Object.fromEntries(
		textKinds.flatMap((kind) => {
			const ofKind = byKind.get(kind);
			if (!ofKind) return [];
			const count = (state: TranslationState) => ofKind.filter((text) => text.state === state).length;
			return [[kind, { ok: count('ok'), stale: count('stale'), missing: count('missing') }]];
		}),
	);
}

/** The counts of each kind for one language; drafts are included, so that their progress becomes known. */
export interface LanguageProgress {
	locale: Locale;
	counts: Partial<Record<TextKind, Counts>>;
}
/** The progress of every language except English. */
export const languageProgress = (content: Content): LanguageProgress[] =>
	content.data.locales.slice(1).map((locale) => ({ locale, counts: countStates(textStates(content, locale)) }));
