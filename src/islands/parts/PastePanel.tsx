import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Translate } from '../text.ts';

interface Props {
	/** What can be pasted. */
	intro: ComponentChildren;
	/** Buttons, and what each does with the text. */
	actions: readonly { label: string; act: (text: string) => void }[];
	/** Whether the first button is the page's way in. */
	lit?: boolean;
	/** Called when the field is about to be used, so that its reader can be loaded. */
	onUse?: () => void;
	/** Called when the text was removed, and messages about it no longer apply. */
	onClear: () => void;
	t: Translate;
	/** The result of the paste. */
	children: ComponentChildren;
}

/** Up to this number of characters the whole text is in the field: laying out a longer one can block a browser for seconds. */
const maxShown = 100_000;
/** Number of characters shown of a longer text. */
const shownOfLong = 2_000;

/** A field for pasted output. The text stays in the field: it is not sent, put into an address, or stored. */
export function PastePanel({ intro, actions, lit, onUse, onClear, t, children }: Props) {
	const id = useId();
	const [text, setText] = useState('');
	const long = text.length > maxShown;
	const paste = (event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }) => {
		const pasted = event.clipboardData?.getData('text') ?? '';
		if (pasted.length <= maxShown) return;
		event.preventDefault();
		const { selectionStart, selectionEnd } = event.currentTarget;
		// Only the beginning of a long text is shown, so a paste replaces it instead of being inserted.
		setText(long ? pasted : text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
	};
	return (
		<div class="paste">
			{intro}
			<label for={id}>{t('checker.paste.label')}</label>
			<textarea
				id={id}
				rows={6}
				dir="auto"
				spellcheck={false}
				autocomplete="off"
				aria-describedby={`${id}-privacy`}
				readOnly={long}
				value={long ? `${text.slice(0, shownOfLong)} …` : text}
				onFocus={onUse}
				onInput={(event) => setText(event.currentTarget.value)}
				onPaste={paste}
			/>
			<p class="quiet" id={`${id}-privacy`}>
				{t('checker.paste.privacy')} {long && t('checker.paste.long')}
			</p>
			<p class="buttons">
				{actions.map(({ label, act }, place) => (
					<button key={label} type="button" class={lit && place === 0 ? 'btn go' : 'btn'} onClick={() => act(text)}>
						{label}
					</button>
				))}
				<button
					type="button"
					class="link"
					onClick={() => {
						setText('');
						onClear();
					}}
				>
					{t('checker.paste.clear')}
				</button>
			</p>
			{children}
		</div>
	);
}
