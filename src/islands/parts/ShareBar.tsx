import { withColon } from '../../i18n/text.ts';
import type { Translate } from '../text.ts';
import { CopyButton } from './CopyButton.tsx';

interface Props {
	/** Address that reproduces the answer. */
	address: () => string;
	markdown: () => string;
	onStartOver: () => void;
	t: Translate;
}

/** Exports an answer: as a link, as Markdown for a ticket, or in print. The printed version has lines for who decided, and the address. */
export const ShareBar = ({ address, markdown, onStartOver, t }: Props) => (
	<>
		<div class="share no-print">
			<CopyButton text={address} label={t('checker.copy.link')} done={t('checker.copy.link-done')} t={t} />
			<CopyButton text={markdown} label={t('checker.copy.markdown')} done={t('checker.copy.markdown-done')} t={t} />
			<button type="button" class="btn slim" onClick={() => print()}>
				{t('checker.print')}
			</button>
			<button type="button" class="btn slim" onClick={onStartOver}>
				{t('checker.form.start-over')}
			</button>
		</div>
		<p class="print-only small">
			{withColon(t('checker.source-of-answer'))}
			{address()}
		</p>
		<div class="sign">
			<span>{t('checker.sign.by')}</span>
			<span>{t('checker.sign.date')}</span>
			<span>{t('checker.sign.ticket')}</span>
		</div>
	</>
);
