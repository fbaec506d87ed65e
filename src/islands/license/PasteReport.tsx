import { useMemo } from 'preact/hooks';
import { type CoverGroup, coverGroups } from '../../checkers/license/covers.ts';
import type { Corrections } from '../../checkers/license/paste/readout.ts';
import { toCsv } from '../../exports/csv.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { saveFile } from '../save-file.ts';
import type { PasteResult } from './paste-result.ts';
import { ReadTable } from './ReadTable.tsx';
import { reportMarkdown, reportRows, reportTable } from './report.ts';
import type { Words } from './words.ts';

interface Props {
	words: Words;
	result: PasteResult;
	/** True while corrections are being judged. */
	reading: boolean;
	corrections: Corrections;
	onCorrect: (corrections: Corrections) => void;
	/** Called with the feature that the reader chose. */
	onFeature: (feature: string) => void;
}

/** Maximum number of unknown licences and unread pieces in a list; the exported files contain all. */
const maxListed = 50;

const marks: Readonly<Record<CoverGroup, string>> = { everyone: 'y', licensed: 'y', some: 'h', open: 'h', nobody: 'n' };

/** The report of a paste: what was read, what could not be read, and for every feature how many people are covered. */
export function PasteReport({ words, result, reading, corrections, onCorrect, onFeature }: Props) {
	const { t } = words;
	const { read, unknown, problems, unread } = result;
	const rows = useMemo(() => reportRows(words, result), [result]);
	return (
		<div class="paste-report">
			<p role="status" class="quiet">
				{reading && t('license.paste-form.reading')}
			</p>
			{problems.map(({ id, message }) => (
				<p key={id} class="notice">
					{t(`license.paste.${id}`, { message: message ?? '' })}
				</p>
			))}
			{unread.length > 0 && (
				<details open>
					<summary>{t('checker.paste.unread', { count: String(unread.length) })}</summary>
					<ul>
						{unread.slice(0, maxListed).map(({ line, text }) => (
							<li key={`${line} ${text}`}>
								<code>{text}</code> <small>{t('checker.paste.line', { line: String(line) })}</small>
							</li>
						))}
					</ul>
				</details>
			)}
			{unknown.length > 0 && (
				<p class="notice">
					{t('license.report.unknown', { count: String(unknown.length) })} {unknown.slice(0, maxListed).join(t('checker.comma'))}
					{unknown.length > maxListed && ' …'}
				</p>
			)}
			<details>
				<summary>{t('license.read.title', { count: String(read) })}</summary>
				<ReadTable {...{ rows: result.rows, corrections, onCorrect, t }} />
			</details>
			<h2>{t('license.report.title', { count: String(rows.length) })}</h2>
			{coverGroups.map((group) => {
				const members = rows.filter((row) => row.group === group);
				if (members.length === 0) return null;
				return (
					<section key={group} class="group">
						<h3>
							<span>{t(`license.group.${group}`)}</span>
							<span>{members.length}</span>
						</h3>
						<ul class="report">
							{members.map(({ feature, name, covers }) => (
								<li key={feature}>
									<i class={`d ${marks[group]}`} />
									<button type="button" class="link" onClick={() => onFeature(feature)}>
										{name}
									</button>
									<b>{covers}</b>
								</li>
							))}
						</ul>
					</section>
				);
			})}
			<p class="share no-print">
				<button
					type="button"
					class="btn slim"
					onClick={() => saveFile(toCsv(reportTable(words, rows, unknown)), t('license.report.file'), 'text/csv')}
				>
					{t('license.report.csv')}
				</button>
				<CopyButton
					text={() => reportMarkdown(words, rows, unknown)}
					label={t('license.report.markdown')}
					done={t('checker.copy.markdown-done')}
					t={t}
				/>
			</p>
		</div>
	);
}
