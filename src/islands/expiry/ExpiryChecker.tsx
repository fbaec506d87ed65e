import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Order } from '../../checkers/expiry/dates.ts';
import { loadJson, useLoaded } from '../load.ts';
import { Waiting } from '../parts/Fold.tsx';
import { PastePanel } from '../parts/PastePanel.tsx';
import { type Strings, translator } from '../text.ts';
import type { Texts } from '../texts.ts';
import { startWorker } from '../trusted.ts';
import address from './paste-worker.ts?worker&url';
import type { ExpiryResult, ExpiryTask } from './task.ts';

interface Props {
	/** Texts of the form; those of the report are loaded with it. */
	strings: Strings;
	/** The file with the other texts. */
	texts: string;
	lang: string;
}

const commands = ['graph', 'cli', 'powershell', 'service-principals'];

/** Which credentials of a tenant expire next? Reads what the tenant printed, in a worker that is started when the field is used. */
export default function ExpiryChecker({ strings, texts, lang }: Props) {
	const t = useMemo(() => translator(strings), []);
	const report = useLoaded(() =>
		Promise.all([import('./ExpiryReport.tsx'), loadJson<Texts>(texts)]).then(([{ ExpiryReport }, loaded]) => ({
			Report: ExpiryReport,
			t: translator({ ...strings, ...loaded.strings }),
			ways: loaded.ways,
		})),
	);
	const [state, set] = useState<'idle' | 'reading' | 'failed' | ExpiryResult>('idle');
	const worker = useRef<Worker>();
	const last = useRef<ExpiryTask>({ number: 0, text: '', now: 0 });
	const start = () => {
		const made = startWorker(address);
		made.onmessage = ({ data }: MessageEvent<ExpiryResult>) => {
			if (data.number === last.current.number) set(data);
		};
		made.onerror = () => {
			worker.current = undefined;
			if (last.current.text !== '') set('failed');
		};
		return made;
	};
	useEffect(() => () => worker.current?.terminate(), []);
	const prepare = () => {
		worker.current ??= start();
		report.want();
	};
	const judge = (text: string, order?: Order) => {
		prepare();
		set('reading');
		last.current = { number: last.current.number + 1, text, now: Date.now(), ...(order && { order }) };
		worker.current?.postMessage(last.current);
	};
	const forget = () => {
		last.current = { number: last.current.number + 1, text: '', now: 0 };
		set('idle');
	};
	const { value } = report;
	const waits = state === 'reading' || (typeof state === 'object' && !value && !report.failed);
	return (
		<div class="checker">
			<PastePanel
				texts="expiry.paste-form"
				commands={commands}
				actions={[{ label: t('expiry.paste-form.judge'), act: (text) => judge(text) }]}
				onUse={prepare}
				onClear={forget}
				t={t}
			>
				{(state === 'failed' || report.failed) && (
					<Waiting loaded={{ failed: true, want: () => judge(last.current.text, last.current.order) }} t={t} />
				)}
				<div role="status">{waits && <p>{t('expiry.paste-form.reading')}</p>}</div>
				{typeof state === 'object' && value && (
					<value.Report
						key={state.number}
						result={state}
						lang={lang}
						t={value.t}
						ways={value.ways}
						choose={(order) => judge(last.current.text, order)}
					/>
				)}
			</PastePanel>
		</div>
	);
}
