import type { Translate } from '../text.ts';
import { CopyButton } from './CopyButton.tsx';

interface Props {
	/** Address that reproduces the answer. */
	address: () => string;
	markdown: () => string;
	t: Translate;
}

/** Takes an answer along: as a link, as Markdown for a ticket, on paper. */
export const ShareBar = ({ address, markdown, t }: Props) => (
	<div class="share">
		<CopyButton text={address} label={t('checker.copy.link')} done={t('checker.copy.link-done')} t={t} />
		<CopyButton text={markdown} label={t('checker.copy.markdown')} done={t('checker.copy.markdown-done')} t={t} />
		<button type="button" onClick={() => print()}>
			{t('checker.print')}
		</button>
	</div>
);
