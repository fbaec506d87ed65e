import type { LanguageProgress } from '../../content-model/translation/progress.ts';
import { textKinds } from '../../content-model/translation/texts.ts';
import { columns } from '../columns.ts';

/**
 * A table of languages: for each kind of text the number of translated, all and stale texts.
 * @returns Lines with aligned columns.
 */
export function progressTable(progress: readonly LanguageProgress[]): string {
	const kinds = textKinds.filter((kind) => progress.some(({ counts }) => counts[kind]));
	return columns([
		['', ...kinds],
		...progress.map(({ locale, counts }) => [
			`${locale.id}${locale.draft ? ' (draft)' : ''}`,
			...kinds.map((kind) => {
				const { ok = 0, stale = 0, missing = 0 } = counts[kind] ?? {};
				return `${ok + stale}/${ok + stale + missing}${stale > 0 ? `, ${stale} stale` : ''}`;
			}),
		]),
	]);
}
