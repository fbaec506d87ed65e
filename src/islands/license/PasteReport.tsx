import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PasteAnswer } from '../../checkers/license/paste/judge.ts';
import { toCsv } from '../csv.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { reportMarkdown, reportRows, reportTable } from './report.ts';
import type { Words } from './words.ts';

/** How many unknown licences are listed before the list gets too long to read. */
const mostListed = 50;

function save(text: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}

/** What a paste comes to: problems, a table of every feature, the licences nobody knows, and ways to take it along. */
export function PasteReport({ words, result }: { words: Words; result: PasteAnswer | undefined }) {
	const { t } = words;
	const heading = useRef<HTMLHeadingElement>(null);
	const rows = useMemo(() => (result ? reportRows(words, result) : []), [result]);
	useEffect(() => heading.current?.focus(), [result]);
	const unknown = result?.unknown.map(({ sku }) => sku) ?? [];
	const problems = result?.problems.map(({ id, message }) => t(`license.paste.${id}`, { message: message ?? '' })) ?? [];
	return (
		<>
			<div role="status" class={problems.length > 0 ? 'notice' : ''}>
				{problems.map((problem) => (
					<p key={problem}>{problem}</p>
				))}
			</div>
			{result && rows.length > 0 && (
				<>
					<h3 ref={heading} tabIndex={-1}>
						{t(`license.report.${result.scope ?? 'tenant'}`, { count: String(result.holdings.length) })}
					</h3>
					{unknown.length > 0 && (
						<p class="notice">
							{t('license.report.unknown')} {unknown.slice(0, mostListed).join(t('checker.comma'))}
							{unknown.length > mostListed && ' …'}
						</p>
					)}
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it. */}
					<section class="table-frame" aria-label={t('license.report.title')} tabIndex={0}>
						<table>
							<thead>
								<tr>
									{reportTable(words, [])[0]?.map((name) => (
										<th key={name} scope="col">
											{name}
										</th>
									))}
								</tr>
							</thead>
							<tbody>
								{rows.map(({ feature, name, verdict, verdictName, decidedBy, why }) => (
									<tr key={feature}>
										<th scope="row">
											<a href={`#${feature}`}>{name}</a>
										</th>
										<td class={verdict}>{verdictName}</td>
										<td lang="en">{decidedBy}</td>
										<td>{why}</td>
									</tr>
								))}
							</tbody>
						</table>
					</section>
					<p class="buttons">
						<button type="button" onClick={() => save(toCsv(reportTable(words, rows)), t('license.report.file'))}>
							{t('license.report.csv')}
						</button>
						<CopyButton
							text={() => reportMarkdown(words, rows, unknown)}
							label={t('checker.copy.markdown')}
							done={t('checker.copy.markdown-done')}
							t={t}
						/>
					</p>
				</>
			)}
		</>
	);
}
