import { commandWords } from '../../../content-model/command-words.ts';
import type { Data } from '../../../content-model/data-files.ts';

/** An entry of content/data/commands.yaml: how a command begins that does harm, and the options that prevent it. */
export type CommandRule = Pick<Data['commands'][number], 'command' | 'safeWith'>;

/**
 * A piece of a command: plain text, a placeholder, an option, a short name with hyphens, an option that prevents harm, or words that do
 * harm.
 */
export interface Piece {
	text: string;
	kind: 'text' | 'placeholder' | 'option' | 'name' | 'safe' | 'danger';
}

export interface MarkedCommand {
	pieces: Piece[];
	/** Whether any command in it does harm. */
	danger: boolean;
}

/** Where an entry of the data file occurs in the code. */
interface Found {
	from: number;
	to: number;
	end: number;
	rule: CommandRule;
}

/** `<appId>`, `<new certificate, Base64>`; a `<` that redirects input is followed by a space. */
const placeholder = /<[^\s<>][^<>\n]*>/;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** End of the command at an offset: the end of its line, or of its last continuation line. */
function endOfCommand(code: string, from: number): number {
	const end = /(?<![\\`])\n/g;
	end.lastIndex = from;
	return end.exec(code)?.index ?? code.length;
}

/** Where commands of the data file occur outside comments. */
function findRules(code: string, rules: readonly CommandRule[]): Found[] {
	return rules.flatMap((rule) =>
		[...code.matchAll(new RegExp(`${escaped(rule.command).replaceAll(' ', '\\s+')}(?![\\w-])`, 'gi'))].flatMap((match) => {
			const lineStart = code.lastIndexOf('\n', match.index) + 1;
			if (/^\s*#/.test(code.slice(lineStart, match.index))) return [];
			const to = match.index + match[0].length;
			return [{ from: match.index, to, end: endOfCommand(code, to), rule }];
		}),
	);
}

/**
 * Splits a command into the pieces that readers have to distinguish: placeholders, options, options that prevent harm, and commands that
 * lack such an option. Names with hyphens are pieces, too, since no line may end in them.
 * @param code The command as the author wrote it.
 * @param hasOptions Whether words that start with a hyphen are options: true for a shell, false for JSON.
 * @returns The pieces; joined together they are the code.
 */
export function markCommand(code: string, hasOptions: boolean, rules: readonly CommandRule[]): MarkedCommand {
	const found = findRules(code, rules).map((place) => {
		const rest = code
			.slice(place.to, place.end)
			.toLowerCase()
			.split(/[\s'"()]+/);
		return { ...place, safe: place.rule.safeWith.some((name) => rest.includes(name.toLowerCase())) };
	});
	const dangers = found.filter(({ safe }) => !safe);
	const isSafe = (name: string, at: number) =>
		found.some(({ to, end, rule }) => at >= to && at < end && rule.safeWith.some((safe) => safe.toLowerCase() === name.toLowerCase()));
	const pieces: Piece[] = [];
	const add = (text: string, kind: Piece['kind']) => {
		if (text !== '') pieces.push({ text, kind });
	};
	/** Marks the text between two offsets. */
	const mark = (from: number, to: number) => {
		let done = from;
		for (const { word, at, kind } of commandWords(code.slice(from, to), hasOptions, placeholder)) {
			add(code.slice(done, from + at), 'text');
			add(word, kind === 'option' && isSafe(word, from + at) ? 'safe' : kind);
			done = from + at + word.length;
		}
		add(code.slice(done, to), 'text');
	};
	let done = 0;
	for (const { from, to } of dangers.sort((a, b) => a.from - b.from)) {
		if (from < done) continue;
		mark(done, from);
		add(code.slice(from, to), 'danger');
		done = to;
	}
	mark(done, code.length);
	return { pieces, danger: dangers.length > 0 };
}
