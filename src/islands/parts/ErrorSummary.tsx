import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../text.ts';

export interface FormError {
	text: string;
	/** Focuses the field. */
	go: () => void;
}

/** The errors of a form, above it; it takes the focus, and each entry leads to its field. */
export function ErrorSummary({ errors, t }: { errors: readonly FormError[]; t: Translate }) {
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (errors.length > 0) box.current?.focus();
	}, [errors]);
	if (errors.length === 0) return null;
	return (
		<div class="errors" role="alert" tabIndex={-1} ref={box}>
			<p>
				<b>{t('checker.form.errors')}</b>
			</p>
			<ul>
				{errors.map(({ text, go }) => (
					<li key={text}>
						<button type="button" class="link" onClick={go}>
							{text}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
