import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../text.ts';

interface Props {
	text: () => string;
	label: string;
	/** Announced once the text is in the clipboard. */
	done: string;
	t: Translate;
}

/** Copies a text. If the clipboard is denied or, on a page without TLS, missing, the text is shown to be copied by hand. */
export function CopyButton({ text, label, done, t }: Props) {
	const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
	const field = useRef<HTMLTextAreaElement>(null);
	useEffect(() => {
		field.current?.focus();
		field.current?.select();
	}, [state]);
	const copy = () => {
		if (navigator.clipboard)
			navigator.clipboard.writeText(text()).then(
				() => setState('copied'),
				() => setState('failed'),
			);
		else setState('failed');
	};
	return (
		<>
			<button type="button" class="btn slim" onClick={copy}>
				{label}
			</button>
			<span role="status">{state === 'copied' ? done : state === 'failed' ? t('checker.copy.failed') : ''}</span>
			{state === 'failed' && <textarea readOnly rows={6} aria-label={label} value={text()} ref={field} />}
		</>
	);
}
