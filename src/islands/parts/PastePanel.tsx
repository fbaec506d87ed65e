import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Translate } from '../text.ts';

interface Props {
	/** Where its texts stand: `<texts>.intro`, and for each command `<texts>.command.<id>` and what it gives. */
	texts: string;
	/** Ids of the commands whose output can be pasted. */
	commands: readonly string[];
	/** What can be done with the text. */
	actions: readonly { label: string; act: (text: string) => void }[];
	/** Somebody is about to paste: what reads it can be loaded. */
	onUse?: () => void;
	/** The text was taken away, and what was said about it is over. */
	onClear: () => void;
	t: Translate;
	/** What came of the paste. */
	children: ComponentChildren;
}

/** Characters up to which a text stays in the field: laying out a long one can stop a browser for seconds. */
const mostShown = 100_000;
/** Characters of a longer text that are shown. */
const beginning = 2_000;

/** A command in a line of text, each of its options one word. */
const inWords = (command: string) =>
	command.split(' ').flatMap((word, place) => [
		place > 0 ? ' ' : '',
		word.startsWith('-') ? (
			<span key={word} class="o">
				{word}
			</span>
		) : (
			word
		),
	]);

/** A field for what a tenant printed, with the commands that print it. The text stays in it: it goes to no server, no address and no storage. */
export function PastePanel({ texts, commands, actions, onUse, onClear, t, children }: Props) {
	const id = useId();
	const [text, setText] = useState('');
	const long = text.length > mostShown;
	const paste = (event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }) => {
		const pasted = event.clipboardData?.getData('text') ?? '';
		if (pasted.length <= mostShown) return;
		event.preventDefault();
		const { selectionStart, selectionEnd } = event.currentTarget;
		// Of a long text only the beginning is shown, so a paste replaces it instead of being inserted.
		setText(long ? pasted : text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
	};
	return (
		<div class="paste">
			<p>{t(`${texts}.intro`)}</p>
			<ul>
				{commands.map((command) => (
					<li key={command}>
						<code>{inWords(t(`${texts}.command.${command}`))}</code> {t(`${texts}.command.${command}.gives`)}
					</li>
				))}
			</ul>
			<label for={id}>{t('checker.paste.label')}</label>
			<textarea
				id={id}
				rows={6}
				dir="auto"
				spellcheck={false}
				autocomplete="off"
				aria-describedby={`${id}-privacy`}
				readOnly={long}
				value={long ? `${text.slice(0, beginning)} …` : text}
				onFocus={onUse}
				onInput={(event) => setText(event.currentTarget.value)}
				onPaste={paste}
			/>
			<p class="quiet" id={`${id}-privacy`}>
				{t('checker.paste.privacy')} {long && t('checker.paste.long')}
			</p>
			<p class="buttons">
				{actions.map(({ label, act }) => (
					<button key={label} type="button" class="btn" onClick={() => act(text)}>
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
