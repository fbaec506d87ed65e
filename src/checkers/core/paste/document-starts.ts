import type { JsonText } from './json.ts';
import { foldName, type Vocabulary } from './model.ts';

/**
 * Whether brackets that follow other text on their line are only a value of a field or a part of a sentence, since nothing in them needs
 * to be found.
 */
export function isValue({ starts, end }: JsonText, text: string, start: number): boolean {
	if (starts.size > 0) return false;
	// Empty brackets before words are a check box.
	if (end - start < 4 && /^[ \t]*\p{L}/u.test(text.slice(end, end + 80))) return true;
	// Looking back only this far keeps long lines with many documents linear.
	const before = text.slice(Math.max(0, start - 200), start);
	const own = before.slice(before.lastIndexOf('\n') + 1).trim();
	return own !== '' && !/[}\]]$/.test(own) && end - start < 20_000 && !text.slice(start, end).includes('\n');
}

/** Whether a document is worth keeping: a broken one without any object of interest is prose with brackets. */
export function worthIt({ broken, value, starts, end }: JsonText, text: string, start: number): boolean {
	if (value === undefined) return false;
	return (
		!broken ||
		starts.size > 0 ||
		(/^[{[]\s*["{]/.test(text.slice(start, start + 200)) && /"\s*:/.test(text.slice(start, Math.min(end, start + 2000))))
	);
}

const member = /^\s*"[@\w.]{1,60}"\s*:\s*(?:"|\d|true|false|null|[{[])/;

/** Where a document starts whose beginning is missing: its first lines are members of an object, and later lines contain brackets. */
export function beginsInside(text: string, vocabulary: Vocabulary): number | undefined {
	let at = 0;
	for (let count = 0; count < 40 && at < text.length; count++) {
		const end = text.indexOf('\n', at);
		const line = text.slice(at, end < 0 ? Math.min(text.length, at + 4000) : Math.min(end, at + 4000));
		if (member.test(line)) {
			const name = /"([@\w.]{1,60})"/.exec(line)?.[1] ?? '';
			return vocabulary.field(foldName(name)) !== undefined || name.startsWith('@') ? at : undefined;
		}
		if (/[{[]\s*["{[\]}]?\s*$/.test(line) || /[{[]\s*["{]/.test(line)) return undefined;
		if (end < 0) return undefined;
		at = end + 1;
	}
	return undefined;
}
