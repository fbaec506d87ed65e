import { useEffect, useRef } from 'preact/hooks';
import { CommandList } from '../parts/CommandList.tsx';
import { troubled, Waiting } from '../parts/Fold.tsx';
import { PastePanel } from '../parts/PastePanel.tsx';
import type { Translate } from '../text.ts';
import type { Judging } from './judging.ts';

const commands = ['tenant', 'user', 'subscriptions', 'powershell', 'cli'];

interface Props {
	now: Judging;
	judge: (text: string) => void;
	/** Judges the last text again. */
	again: () => void;
	forget: () => void;
	t: Translate;
}

/** The field for pasted output, with its problems. The result is shown with the verdict. */
export function LicensePaste({ now, judge, again, forget, t }: Props) {
	const latest = useRef(now);
	latest.current = now;
	// A reader who goes to another question while a text is being read must not be taken back when the result arrives.
	useEffect(
		() => () => {
			if (latest.current === 'reading') forget();
		},
		[],
	);
	const result = typeof now === 'object' && 'answers' in now ? now : undefined;
	const problems = result?.problems.map(({ id, message }) => t(`license.paste.${id}`, { message: message ?? '' })) ?? [];
	const fault = typeof now === 'object' && 'fault' in now ? now.fault : undefined;
	const missing = troubled(now, again);
	return (
		<PastePanel
			intro={<CommandList texts="license.paste-form" commands={commands} t={t} />}
			actions={[{ label: t('license.paste-form.judge'), act: judge }]}
			onClear={forget}
			t={t}
		>
			{missing && <Waiting loaded={missing} t={t} />}
			{/* Always rendered: a live region announces later changes, but not always the text that it is created with. */}
			<div role="status" class={problems.length > 0 || fault !== undefined ? 'notice' : ''}>
				{now === 'reading' && <p>{t('license.paste-form.reading')}</p>}
				{fault !== undefined && <p>{t('checker.paste.fault', { message: fault })}</p>}
				{problems.map((problem) => (
					<p key={problem}>{problem}</p>
				))}
			</div>
		</PastePanel>
	);
}
