import type { LicenseAnswer } from '../../checkers/license/evaluate.ts';
import type { PasteAnswer } from '../../checkers/license/paste/judge.ts';
import { plainMarkdown } from '../markdown.ts';
import { sentence, type Words } from './words.ts';

/** One feature of a pasted tenant in words. */
export interface ReportRow {
	feature: string;
	name: string;
	verdict: LicenseAnswer['verdict'];
	verdictName: string;
	/** The licence that decided; empty where none did. */
	decidedBy: string;
	why: string;
}

/** What a paste comes to, feature by feature. */
export function reportRows(words: Words, { answers }: PasteAnswer): ReportRow[] {
	const { t } = words;
	return answers.map((answer) => ({
		feature: answer.feature,
		name: t(`license.feature.${answer.feature}`),
		verdict: answer.verdict,
		verdictName: t(`table.verdict.${answer.verdict}`),
		decidedBy: answer.decidedBy
			? answer.decidedBy.label === answer.decidedBy.sku
				? answer.decidedBy.sku
				: `${answer.decidedBy.label} (${answer.decidedBy.sku})`
			: '',
		why: answer.reasons
			.filter(({ effect }) => effect !== 'note')
			.map((reason) => sentence(words, reason))
			.join(' '),
	}));
}

const columns = ['feature', 'verdict', 'decided-by', 'why'] as const;

/** The head and the rows as texts. */
export const reportTable = ({ t }: Words, rows: readonly ReportRow[]): string[][] => [
	columns.map((column) => t(`license.report.${column}`)),
	...rows.map(({ name, verdictName, decidedBy, why }) => [name, verdictName, decidedBy, why]),
];

/** The report as a Markdown table for a ticket. */
export function reportMarkdown(words: Words, rows: readonly ReportRow[], unknown: readonly string[]): string {
	const [head = [], ...body] = reportTable(words, rows).map((row) => row.map(plainMarkdown));
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const left = unknown.length > 0 ? ['', `${words.t('license.report.unknown')} ${unknown.map(plainMarkdown).join(', ')}`] : [];
	return [line(head), line(head.map(() => '---')), ...body.map(line), ...left, ''].join('\n');
}
