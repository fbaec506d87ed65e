import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../text.ts';

interface Props {
	title: string;
	command: string;
	t: Translate;
}

/** A placeholder such as `<path of the .pem file>`, an option, or a character of an address after which a line may break. */
const marked = /(<[^<>\n]+>| --?[A-Za-z][\w-]*|[?&,])/;

const pieces = (command: string) =>
	command.split(marked).map((part, place) => {
		if (place % 2 === 0) return part;
		if (part.startsWith('<')) return <var key={part}>{part}</var>;
		if (part.startsWith(' -')) return [' ', <span key={part} class="o" children={part.slice(1)} />];
		return [part, <wbr key={part} />];
	});

/** A command to copy, styled like the code blocks of pages: placeholders are marked, options do not break. */
export function CommandBlock({ title, command, t }: Props) {
	const [copied, setCopied] = useState(false);
	const [canCopy, setCanCopy] = useState(false);
	// Not rendered at build: without JavaScript the button would do nothing.
	useEffect(() => setCanCopy('clipboard' in navigator), []);
	const copy = () => navigator.clipboard.writeText(command).then(() => setCopied(true));
	return (
		<figure class="code">
			<figcaption>
				<span>{title}</span>
				{canCopy && (
					<button type="button" aria-live="polite" onClick={copy} onBlur={() => setCopied(false)}>
						{t(copied ? 'code.copied' : 'code.copy')}
					</button>
				)}
			</figcaption>
			<pre dir="ltr">
				<code>{pieces(command)}</code>
			</pre>
		</figure>
	);
}
