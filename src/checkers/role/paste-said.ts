import { findMisspelt, findRole, type RoleNames } from './names.ts';
import { hasDate, noSpan, type Span, withoutDates } from './paste-dates.ts';
import type { Held, RoleWords } from './paste-words.ts';

/** What words beside a role say about it. */
export interface Said {
	held?: Held | undefined;
	scope?: 'tenant' | 'unit' | undefined;
}

/** A piece of a line, with the role that it names. */
export interface NamedPart extends Partial<Record<'role' | 'name', string>> {
	/** The name has a typing mistake. */
	near?: boolean;
	said?: Said;
	/** Something stands with the name that nobody knows. */
	unknown?: boolean;
	dates?: Span;
}

/** A piece of a line without bullets, quotes and separators around it. */
export const clean = (text: string) => text.replace(/^[\s\-*•·‧–—>|,;"'`«]+|[\s*|,;"'`»]+$/gu, '').replace(/^\(?\d{1,2}[.)]\s+/, '');

/** What a state or scope means; undefined for any other words. */
export function saidBy(part: string, words: RoleWords): Said | undefined {
	const held = words.held(part);
	if (held !== undefined) return { held };
	const scope = words.scope(part);
	return scope === undefined ? undefined : { scope };
}

/** What holds least counts; a unit is narrower than the whole. */
export const together = (all: readonly (Said | undefined)[]): Said => ({
	held: (['listed', 'not-held', 'eligible', 'active'] as const).find((one) => all.some((said) => said?.held === one)),
	scope: all.some((said) => said?.scope === 'unit') ? 'unit' : undefined,
});

/** Ids, addresses, numbers: no state is written like that, and no date. */
export const isHarmless = (part: string) =>
	/^[\da-f-]{36}$|^[\w.+-]+@[\w.-]+$|^-$/i.test(part) || (/^\d[\d./: TZ-]*$/i.test(part) && !hasDate(part));

/** A role with what stands behind it: `Some Role (eligible, administrative unit)`, `Some Role - eligible`. */
export function roleIn(part: string, names: RoleNames, words: RoleWords): NamedPart {
	const exact = findRole(names, part);
	if (exact !== undefined) return { role: exact, name: part };
	const [, name = '', rest = ''] = /^([^([:：]{2,120}?)\s*(?:[([:：]|\s[-–—]\s)(.{1,200})$/.exec(part) ?? [];
	const role = name === '' ? undefined : findRole(names, name);
	if (role !== undefined) {
		const dates = noSpan();
		const notes = withoutDates(rest, dates, words)
			.split(/[()[\]/:：]|\s[-–—]\s/)
			.map(clean)
			// A number alone may be that of those who have it.
			.filter((note) => note !== '' && (!isHarmless(note) || /^\d+$/.test(note)));
		// The name of a unit stands behind the word for it.
		const said = [rest.replace(/[)\]]\s*$/, ''), ...notes].map((note) => saidBy(note, words));
		const all = together(said);
		const strange = notes.filter(
			(_note, at) => said[at + 1] === undefined && !(all.scope === 'unit' && at > 0 && said[at]?.scope === 'unit'),
		);
		return { role, name, said: all, unknown: strange.length > 0, dates };
	}
	// A question is no mistake.
	const near = /[?？]/.test(part) ? undefined : findMisspelt(names, part);
	return near === undefined ? {} : { role: near, name: part, near: true };
}
