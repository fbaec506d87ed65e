import { foldName, type Line, unreadOf } from '../core/paste/model.ts';
import type { RoleNames } from './names.ts';
import { address, commandContext, headingOf } from './paste-context.ts';
import { joined, noSpan, takeDate } from './paste-dates.ts';
import { mentions, takeLine } from './paste-line.ts';
import { type RoleContext, type RoleFound, type RoleRow, takeBack } from './paste-rows.ts';
import { clean, isHarmless } from './paste-said.ts';
import type { Held, RoleWords } from './paste-words.ts';

/** Maximum number of lines: more than any list of one person's roles. */
const maxLines = 500;
const longestLine = 400;
/** Rules of a printed table, brackets of a broken document. */
const decoration = /^[\s\-=|+*_.,:;[\]{}()"'`~#<>]*$/;
/** Sender and recipients of a mail, whose roles need not be meant. */
const ofMail = /^\s*\S+\s?[:：].*<.*@|^\s*(?:from|to|cc|von|an|de|para|à|寄件者|收件者|差出人|宛先)\s*[:：]/i;
const wholeAddress = new RegExp(`^(?:\\S+\\s+){0,5}[(<]?(${address.source})[)>]?[:：]?$`);

/** The user principal name in a line of hardly anything else; undefined for any other line. */
const personIn = (line: string): string | undefined => (ofMail.test(line) ? undefined : wholeAddress.exec(line.trim())?.[1]);

/** A few words and a colon, or the time at which somebody wrote what stands below. */
const isTitle = (line: string): boolean =>
	/^[^:：]{2,60}(?:[:：]\**|\b\d{1,2}:\d\d(?:\s?[AP]M)?\]?)\s*$/.test(line) && line.trim().split(/\s+/).length < 6;

/**
 * Reads the roles in lines of text: a list, several per line, `name : value` pairs, with headings that say how they are held.
 * @param context What preceded the lines; updated by headings and commands among them.
 * @param complain Whether a line without a role is reported.
 */
export function takeLines(
	lines: readonly Line[],
	context: RoleContext,
	names: RoleNames,
	words: RoleWords,
	found: RoleFound,
	complain: boolean,
): void {
	const first = found.rows.length;
	/** Roles of which only the name is written. */
	const assumed: RoleRow[] = [];
	let headed = false;
	/** A title that says nothing we know stood above. */
	let titled = false;
	let headings: (Held | 'unclear')[] = [];
	let [headingAt, rowsAt] = [0, 0];
	/** Number of rows above the first heading. */
	let headedFrom: number | undefined;
	for (const { number, text: full } of lines.slice(0, maxLines)) {
		const line = full.slice(0, longestLine);
		if (decoration.test(line)) continue;
		const asked = commandContext(line, words);
		if (asked) {
			const { held, person, whose } = asked;
			Object.assign(context, { held, person, whose });
			continue;
		}
		const heading = headingOf(line, context, names, words);
		if (heading !== undefined) {
			// Tabs of a page: the text does not tell which one is selected.
			const tabs = headings.length > 0 && (number - headingAt < 2 || headings.length > 1) && !headings.includes(heading);
			headings = found.rows.length > rowsAt ? [heading] : [...headings, heading];
			[headingAt, rowsAt] = [number, found.rows.length];
			headedFrom ??= rowsAt;
			context.held = tabs && headings.length > 1 ? 'unclear' : heading === 'active' ? undefined : heading;
			context.person = true;
			continue;
		}
		if (words.listing(clean(line))) {
			context.held = 'listed';
			continue;
		}
		if (words.beside(clean(line))) continue;
		const person = personIn(line);
		if (person !== undefined && !mentions(line, names)) {
			context.whose = person;
			continue;
		}
		if (isTitle(line) && !words.field(foldName(line)) && !mentions(line, names)) {
			// What stands below a second one may be about somebody else, or not held.
			if (complain && titled) found.unread.push(unreadOf(number, line));
			titled = true;
			continue;
		}
		if (words.field(foldName(line)) !== undefined) {
			headed = true;
			continue;
		}
		const before = found.rows.length;
		const last = before > first ? found.rows[before - 1] : undefined;
		const dates = noSpan();
		if (last && takeDate(clean(line), dates, words)) {
			const whole = joined(dates, found.spans.get(last));
			if (whole && dates.other.length === 0) found.spans.set(last, whole);
			else if (complain) takeBack(found, assumed, unreadOf(number, line));
			continue;
		}
		takeLine(line, number, context, names, words, found, complain);
		const [row] = found.rows.slice(before);
		if (row?.name === clean(line) && row.held === 'active') assumed.push(row);
		// After a heading, or as one word after a role, an unknown text is a cell of a table copied line by line, and may be a state.
		const cell = row === undefined && assumed.length > 0 && (headed || !/\s/.test(clean(line))) && !isHarmless(clean(line));
		if (complain && cell) takeBack(found, assumed, unreadOf(number, line));
	}
	// A heading below the last role, and none above the first: each is about the role above it.
	if (headedFrom !== undefined && headedFrom > first && rowsAt === found.rows.length)
		takeBack(found, found.rows.slice(first), unreadOf(headingAt, lines.find(({ number }) => number === headingAt)?.text ?? ''));
	if (lines.length > maxLines) found.problems.add('cut');
}
