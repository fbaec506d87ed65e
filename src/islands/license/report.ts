import { type CoverGroup, type Covers, coverGroupOf, coversOf } from '../../checkers/license/covers.ts';
import type { LicenseAnswer } from '../../checkers/license/evaluate.ts';
import type { PastedAnswer } from '../../checkers/license/paste/judge.ts';
import { plainMarkdown } from '../../exports/markdown-text.ts';
import { sentencesInWords } from '../text.ts';
import type { PasteResult } from './paste-result.ts';
import { people, sentence, type Words } from './words.ts';

/** A feature's row in the report of a paste, in words. */
export interface ReportRow {
	feature: string;
	name: string;
	verdict: Covers;
	verdictName: string;
	/** How many of the licensed people it covers; "all" and "none" as words. */
	covers: string;
	group: CoverGroup;
	/** The licence that decided, or a text that none did. */
	decidedBy: string;
	why: string;
}

/** The report of a paste, one row per feature. */
export function reportRows(words: Words, { answers }: Pick<PasteResult, 'answers'>): ReportRow[] {
	const { t } = words;
	return answers.map((answer) => ({
		feature: answer.feature,
		name: t(`license.feature.${answer.feature}`),
		verdict: coversOf(answer),
		verdictName: t(coversOf(answer) === 'some' ? 'license.verdict.some' : `table.verdict.${answer.verdict}`),
		covers: coversWords(answer, words),
		group: coverGroupOf(answer, words.model),
		decidedBy: decider(words, answer),
		why: sentencesInWords(answer.reasons.filter(({ effect }) => effect !== 'note').map((reason) => sentence(words, reason))),
	}));
}

/** How many people an answer covers, in words. */
function coversWords(answer: PastedAnswer, { model, t }: Words): string {
	if (coverGroupOf(answer, model) === 'everyone') return t('license.report.all');
	if (!answer.coverage) return '';
	const { covered, licensed } = answer.coverage;
	const isAll = covered.from === licensed.from && covered.to === licensed.to;
	// "212 to 252 of 212 to 252" says a range twice.
	if (isAll && covered.from < covered.to) return people(covered, t);
	return t('license.report.of', { covered: people(covered, t), licensed: people(licensed, t) });
}

/** If no licence decided, the feature is available to everybody or to nobody. */
function decider({ model, t }: Words, { verdict, decidedBy }: LicenseAnswer): string {
	if (!decidedBy) return verdict === 'no' ? t('license.report.nothing') : model.everyone.name;
	const { label, sku } = decidedBy;
	return label === sku ? sku : `${label} (${sku})`;
}

const columns = ['feature', 'verdict', 'covers', 'decided-by', 'why'] as const;

/** The column heads. */
export const reportHead = ({ t }: Words): string[] => columns.map((column) => t(`license.report.${column}`));

/** The table as texts: head, rows, then a row for each unknown licence. */
export const reportTable = (words: Words, rows: readonly ReportRow[], unknown: readonly string[]): string[][] => [
	reportHead(words),
	...rows.map(({ name, verdictName, covers, decidedBy, why }) => [name, verdictName, covers, decidedBy, why]),
	...unknown.map((sku) => ['', words.t('license.report.unknown-one'), '', sku, '']),
];

/** The report as a Markdown table for a ticket. */
export function reportMarkdown(words: Words, rows: readonly ReportRow[], unknown: readonly string[]): string {
	const [head = [], ...body] = reportTable(words, rows, unknown).map((row) => row.map(plainMarkdown));
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...body.map(line), ''].join('\n');
}
