import { useState } from 'preact/hooks';
import type { AppReport } from '../../checkers/expiry/report.ts';
import { tableHead, tableLines } from '../../exports/expiry/table.ts';
import { credentialsTicket } from '../../exports/expiry/ticket.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { saveFile } from '../save-file.ts';
import { inPieces, inSlices } from '../slices.ts';
import type { Translate } from '../text.ts';

interface Props {
	sentence: string;
	/** The apps listed now; only these are exported. */
	apps: readonly AppReport[];
	now: number;
	lang: string;
	t: Translate;
}

/** Number of table rows generated per slice. */
const atOnce = 200;

/** Ways to export the list: a calendar, a table, text for a ticket, print. */
export function TakeAlong({ sentence, apps, now, lang, t }: Props) {
	const [said, say] = useState('');
	const listed = () => apps.flatMap(({ credentials }) => credentials);
	const saveCalendar = async () => {
		try {
			// The calendar library is loaded only when somebody wants a calendar.
			const { calendarFile } = await import('./calendar-file.ts');
			const all = listed();
			const { text, kept } = await calendarFile(all, now, lang, t);
			saveFile(text, 'credentials.ics', 'text/calendar');
			say(t('expiry.report.ics-done', { count: String(kept), left: String(all.length - kept) }));
		} catch {
			say(t('checker.form.failed'));
		}
	};
	const saveTable = async () => {
		const lines = await inSlices(inPieces(listed(), atOnce), (piece) => tableLines(piece, t));
		saveFile([tableHead, ...(lines ?? [])].join(''), 'credentials.csv', 'text/csv');
	};
	return (
		<>
			<p class="buttons">
				<button type="button" class="btn slim" onClick={saveCalendar}>
					{t('expiry.report.ics')}
				</button>
				<button type="button" class="btn slim" onClick={saveTable}>
					{t('expiry.report.csv')}
				</button>
				<CopyButton
					text={() => credentialsTicket(sentence, apps, t)}
					label={t('checker.copy.markdown')}
					done={t('checker.copy.markdown-done')}
					t={t}
				/>
				<button type="button" class="btn slim" onClick={() => print()}>
					{t('checker.print')}
				</button>
			</p>
			<p role="status" class="quiet">
				{said}
			</p>
		</>
	);
}
