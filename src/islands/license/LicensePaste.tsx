import { useRef } from 'preact/hooks';
import type { LicenseFacts } from '../../checkers/license/facts.ts';
import { Waiting } from '../parts/Fold.tsx';
import { PastePanel } from '../parts/PastePanel.tsx';
import { useJudging } from './judging.ts';
import { PasteReport } from './PasteReport.tsx';
import { packed } from './products.ts';
import type { Words } from './words.ts';

const commands = ['tenant', 'user', 'subscriptions', 'powershell', 'cli'];

interface Props extends Words {
	facts: LicenseFacts;
}

/** Reads what a tenant printed and judges every feature. */
export default function LicensePaste({ facts, ...words }: Props) {
	const { t } = words;
	const { now, judge, forget } = useJudging({ facts, skus: packed });
	const last = useRef('');
	const take = (text: string) => {
		last.current = text;
		judge(text);
	};
	const result = typeof now === 'object' ? now : undefined;
	const problems = result?.problems.map(({ id, message }) => t(`license.paste.${id}`, { message: message ?? '' })) ?? [];
	return (
		<PastePanel
			texts="license.paste-form"
			commands={commands}
			actions={[{ label: t('license.paste-form.judge'), act: take }]}
			onClear={forget}
			t={t}
		>
			{now === 'failed' && <Waiting loaded={{ failed: true, want: () => judge(last.current) }} t={t} />}
			{/* There all the time: what is put into a region later is read aloud, a region that comes with its text may not be. */}
			<div role="status" class={problems.length > 0 ? 'notice' : ''}>
				{now === 'reading' && <p>{t('license.paste-form.reading')}</p>}
				{problems.map((problem) => (
					<p key={problem}>{problem}</p>
				))}
			</div>
			{result && result.answers.length > 0 && <PasteReport words={words} result={result} />}
		</PastePanel>
	);
}
