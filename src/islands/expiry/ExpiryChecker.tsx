import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Order } from '../../checkers/core/dates.ts';
import type { ExpiryResult } from '../../checkers/expiry/result.ts';
import { loadTexts, useLoaded } from '../load.ts';
import { CommandBlock } from '../parts/CommandBlock.tsx';
import { troubled, Waiting } from '../parts/Fold.tsx';
import { PastePanel } from '../parts/PastePanel.tsx';
import type { PasteReader, Trouble } from '../reader.ts';
import { type Strings, translator } from '../text.ts';
import type { ExpiryTask } from './task.ts';

interface Props {
	/** Texts of the form; those of the report are loaded with it. */
	strings: Strings;
	/** Address of the file with the other texts. */
	texts: string;
	lang: string;
}

const commands = ['graph', 'cli', 'powershell', 'service-principals'];

/** Which credentials of a tenant expire next? Reads pasted output in a worker, which is started when the field is first used. */
export default function ExpiryChecker({ strings, texts, lang }: Props) {
	const t = useMemo(() => translator(strings), []);
	const report = useLoaded(() =>
		Promise.all([import('./ExpiryReport.tsx'), import('./judging.ts'), loadTexts(texts)]).then(
			([{ ExpiryReport }, { startJudging }, loaded]) => ({
				Report: ExpiryReport,
				startJudging,
				t: translator({ ...strings, ...loaded.strings }),
				pages: loaded.pages ?? {},
			}),
		),
	);
	const [state, set] = useState<'idle' | 'reading' | Trouble | ExpiryResult>('idle');
	const reader = useRef<PasteReader<ExpiryTask>>();
	const last = useRef<ExpiryTask>({ text: '', now: 0 });
	const { value } = report;
	useEffect(() => {
		if (!value) return;
		const started = value.startJudging(set, set);
		reader.current = started;
		// A text that was pasted before the worker was ready.
		if (last.current.text) started.ask(last.current);
		return started.end;
	}, [value]);
	/** Runs before anything is pasted, so that no text is lost if the page has to be reloaded. */
	const prepare = () => {
		if (!report.failed) report.want();
	};
	const judge = (text: string, order?: Order) => {
		// After a failure only a press on "Try again" may reload the page.
		if (!report.failed) report.want();
		set('reading');
		last.current = { text, now: Date.now(), ...(order && { order }) };
		reader.current?.ask(last.current);
	};
	const again = () => {
		if (report.failed) report.want();
		if (state !== 'idle') judge(last.current.text, last.current.order);
	};
	const forget = () => {
		last.current = { text: '', now: 0 };
		reader.current?.stop();
		set('idle');
	};
	const result = typeof state === 'object' && 'overview' in state ? state : undefined;
	const fault = typeof state === 'object' && 'fault' in state ? state.fault : undefined;
	const missing = report.failed || report.slow ? { ...report, want: again } : troubled(state, again);
	const waits = !missing && (state === 'reading' || (result && !value));
	return (
		<div class="checker">
			<PastePanel
				lit
				intro={<p>{t('expiry.paste-form.intro')}</p>}
				actions={[{ label: t('expiry.paste-form.judge'), act: (text) => judge(text) }]}
				onUse={prepare}
				onClear={forget}
				t={t}
			>
				{missing && <Waiting loaded={missing} t={t} />}
				<div role="status">
					{waits && <p>{t('expiry.paste-form.reading')}</p>}
					{fault !== undefined && <p>{t('checker.paste.fault', { message: fault })}</p>}
				</div>
				{result && value && (
					<value.Report
						key={result.now}
						result={result}
						lang={lang}
						t={value.t}
						pages={value.pages}
						choose={(order) => judge(last.current.text, order)}
					/>
				)}
				{/* Below the field and the report: who has the output at hand need not pass the commands that print it. */}
				<div class="commands">
					{commands.map((id) => (
						<CommandBlock
							key={id}
							title={t(`expiry.paste-form.command.${id}.gives`)}
							command={t(`expiry.paste-form.command.${id}`)}
							t={t}
						/>
					))}
				</div>
			</PastePanel>
		</div>
	);
}
