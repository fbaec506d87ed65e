import { useEffect, useRef, useState } from 'preact/hooks';
import { withColon } from '../../i18n/text.ts';
import type { Translate } from '../text.ts';

interface Props {
	title: string;
	command: string;
	t: Translate;
}

/**
 * A placeholder such as `<path of the .pem file>`, an option, a name with hyphens such as `Select-Object`, or characters of an address after
 * which a line may break.
 */
const marked = /(<[^<>\n]+>| --?[A-Za-z][\w-]*|\b[A-Za-z]+(?:-[A-Za-z]+)+|[?&,]|\/+)/;

const withMarks = (command: string) =>
	command.split(marked).map((part, place) => {
		if (place % 2 === 0) return part;
		if (part.startsWith('<')) return <var key={part}>{part}</var>;
		const name = part.trimStart();
		if (/^[-a-z]/i.test(name)) return [part.slice(0, -name.length), <span key={part} class="o" children={name} />];
		return [part, <wbr key={part} />];
	});

/**
 * A command to copy, styled like the code blocks of pages: placeholders are marked, options and names do not break. If the browser forbids
 * copying, the command is selected.
 */
export function CommandBlock({ title, command, t }: Props) {
	const [state, setState] = useState<'copy' | 'copied' | 'selected'>('copy');
	const text = useRef<HTMLElement>(null);
	const [canCopy, setCanCopy] = useState(false);
	// Not rendered at build: without JavaScript the button would do nothing.
	useEffect(() => setCanCopy('clipboard' in navigator), []);
	const select = () => {
		if (text.current) getSelection()?.selectAllChildren(text.current);
		setState('selected');
	};
	const copy = () => navigator.clipboard.writeText(command).then(() => setState('copied'), select);
	const word = t(`code.${state}`);
	return (
		<figure class="code">
			<figcaption>
				<span>{title}</span>
				{canCopy && (
					<button type="button" aria-live="polite" aria-label={withColon(word) + title} onClick={copy} onBlur={() => setState('copy')}>
						{word}
					</button>
				)}
			</figcaption>
			<pre dir="ltr">
				<code ref={text}>{withMarks(command)}</code>
			</pre>
		</figure>
	);
}
