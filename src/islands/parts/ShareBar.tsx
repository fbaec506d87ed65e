import { useState } from 'preact/hooks';
import type { Translate } from '../text.ts';

interface Props {
	/** Address that reproduces the answer. */
	address: () => string;
	markdown: () => string;
	t: Translate;
}

/** Link, Markdown for a ticket, print. Where the clipboard is denied, the text is shown to be copied by hand. */
export function ShareBar({ address, markdown, t }: Props) {
	const [said, setSaid] = useState('');
	const [byHand, setByHand] = useState('');
	const copy = (text: string, done: string) => {
		const failed = () => {
			setSaid(t('checker.copy.failed'));
			setByHand(text);
		};
		const copied = () => {
			setSaid(done);
			setByHand('');
		};
		// Pages without TLS have no clipboard at all.
		if (navigator.clipboard) navigator.clipboard.writeText(text).then(copied, failed);
		else failed();
	};
	return (
		<div class="share">
			<button type="button" onClick={() => copy(address(), t('checker.copy.link-done'))}>
				{t('checker.copy.link')}
			</button>
			<button type="button" onClick={() => copy(markdown(), t('checker.copy.markdown-done'))}>
				{t('checker.copy.markdown')}
			</button>
			<button type="button" onClick={() => print()}>
				{t('checker.print')}
			</button>
			<span role="status">{said}</span>
			{byHand && (
				<textarea
					readOnly
					rows={6}
					aria-label={t('checker.copy.failed')}
					value={byHand}
					onFocus={(event) => event.currentTarget.select()}
				/>
			)}
		</div>
	);
}
