import type { Translate } from '../text.ts';

interface Props {
	/** Key prefix of its texts: `<texts>.intro`, and for each command `<texts>.command.<id>` with a description. */
	texts: string;
	/** Ids of the commands. */
	commands: readonly string[];
	t: Translate;
}

/** A command within text; each of its options wraps as one word. */
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

/** The commands whose output can be pasted, each with a description. */
export const CommandList = ({ texts, commands, t }: Props) => (
	<>
		<p>{t(`${texts}.intro`)}</p>
		<ul>
			{commands.map((command) => (
				<li key={command}>
					<code>{inWords(t(`${texts}.command.${command}`))}</code> {t(`${texts}.command.${command}.gives`)}
				</li>
			))}
		</ul>
	</>
);
