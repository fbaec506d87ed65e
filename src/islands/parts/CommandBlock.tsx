import { useState } from 'preact/hooks';
import type { Translate } from '../text.ts';

interface Props {
	title: string;
	command: string;
	t: Translate;
}

/** A placeholder: `<path of the .pem file>`. */
const placeholder = /(<[^<>\n]+>)/;

/** A command to copy, styled like the code blocks of pages; placeholders are marked. */
export function CommandBlock({ title, command, t }: Props) {
	const [copied, setCopied] = useState(false);
	const copy = () => navigator.clipboard.writeText(command).then(() => setCopied(true));
	return (
		<figure class="code">
			<figcaption>
				<span>{title}</span>
				{navigator.clipboard && (
					<button type="button" aria-live="polite" onClick={copy} onBlur={() => setCopied(false)}>
						{t(copied ? 'code.copied' : 'code.copy')}
					</button>
				)}
			</figcaption>
			<pre dir="ltr">
				<code>{command.split(placeholder).map((part) => (placeholder.test(part) ? <var key={part}>{part}</var> : part))}</code>
			</pre>
		</figure>
	);
}
