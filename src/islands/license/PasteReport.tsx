import { useEffect, useMemo, useRef } from 'preact/hooks';
import { toCsv } from '../csv.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import type { PasteResult } from './paste-result.ts';
import { reportHead, reportMarkdown, reportRows, reportTable } from './report.ts';
import type { Words } from './words.ts';

/** How many unknown licences are listed before the list gets too long to read; the files hold all. */
const mostListed = 50;

function save(text: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
	link.download = name;
	link.click();
	// Not at once: some browsers fetch it only after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** What a paste comes to: a table of every feature, the licences nobody knows, and ways to take it along. */
export function PasteReport({ words, result }: { words: Words; result: PasteResult }) {
	const { t } = words;
	const { scope, read, unknown } = result;
	const heading = useRef<HTMLHeadingElement>(null);
	const rows = useMemo(() => reportRows(words, result), [result]);
	const head = reportHead(words);
	useEffect(() => heading.current?.focus(), [result]);
	return (
		<>
			<h3 ref={heading} tabIndex={-1}>
				{t(`license.report.${scope}`, { count: String(read) })}
			</h3>
			{unknown.length > 0 && (
				<p class="notice">
					{t('license.report.unknown', { count: String(unknown.length) })} {unknown.slice(0, mostListed).join(t('checker.comma'))}
					{unknown.length > mostListed && ' …'}
				</p>
			)}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it. */}
			<section class="table-frame" aria-label={t('license.report.title')} tabIndex={0}>
				<table class="stacking">
					<thead>
						<tr>
							{head.map((name) => (
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
								<td class={verdict} data-label={head[1]}>
									{verdictName}
								</td>
								<td data-label={head[2]}>{decidedBy}</td>
								<td data-label={head[3]}>{why}</td>
							</tr>
						))}
					</tbody>
				</table>
			</section>
			<p class="buttons">
				<button type="button" onClick={() => save(toCsv(reportTable(words, rows, unknown)), t('license.report.file'))}>
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
	);
}
