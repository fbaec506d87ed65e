import { type Line, type Unread, unreadOf } from '../../core/paste/model.ts';
import type { UnreadCell, WrittenLicence } from '../licence.ts';
import { label } from '../text.ts';
import { headsPlans } from './headings.ts';
import { longestLine, readLine, weakens } from './line.ts';
import type { Names } from './list.ts';
import { isNoise } from './noise.ts';
import { bare } from './pieces.ts';
import { idLike, isRemark } from './unknown.ts';
import type { PasteWords } from './words.ts';

/** Maximum number of unknown names, more than any tenant has; further ones are skipped, which is reported. */
const maxUnknown = 20_000;

/**
 * Reads names, one or several per line, with what an old cmdlet prints around them: `tenant:NAME active warning consumed`. Names are all
 * there is to recognize, so at least one has to be known; then other text that looks like a name is kept as unknown.
 */
export function readNames(lines: readonly Line[], words: PasteWords): Names | undefined {
	const licences: WrittenLicence[] = [];
	const strange: WrittenLicence[] = [];
	const unread: Unread[] = [];
	let tenant = false;
	/** True if the heading above is for plans: AAD_PREMIUM is also a plan, possibly of a product that does not count. */
	let ofPlans = false;
	/** The product on the line above, whose plans may follow. */
	let above: { licence: WrittenLicence; indent: number } | undefined;
	const isDiff = lines.some(({ text }) => /^\+ \S/.test(text)) && lines.some(({ text }) => /^- \S/.test(text));
	const seen = new Set<string>();
	for (const { number, text } of lines) {
		const indent = text.search(/\S/);
		// A repeated line adds nothing, unless it belongs to another product.
		if ((seen.has(text) && !(above && indent > above.indent) && !ofPlans) || isNoise(text)) {
			// A heading or remark is not a held licence, even if it names one.
			if (/^\s*#/.test(text) && text.length < longestLine && words.licence(bare(text.replace(/#/g, ''))))
				unread.push(unreadOf(number, text));
			continue;
		}
		if (text.length > longestLine || strange.length >= maxUnknown) {
			unread.push(unreadOf(number, text));
			if (text.length > longestLine) continue;
			break;
		}
		seen.add(text);
		const found = readLine(text, words);
		if (isDiff && /^- /.test(text)) {
			for (const one of [...found.known, ...found.unknown]) one.unread = [...(one.unread ?? []), { cell: 'other', text: label(text) }];
		}
		if (found.known.length + found.unknown.length === 0) ofPlans = headsPlans(text, words) ?? ofPlans;
		const [first] = found.known;
		const ofPlan = above && first && found.known.length === 1 && words.plan(first.name ?? '') ? first : undefined;
		if (ofPlan && above && (ofPlans || indent > above.indent)) {
			const state = planStateOf(text, ofPlan.name ?? '', words);
			above.licence.planStates = [...(above.licence.planStates ?? []), { id: ofPlan.name ?? '', status: state }];
			continue;
		}
		// A disabled plan or a disabled product: a line below another product may mean either.
		const part = ofPlan ?? (above && indent > above.indent ? first : undefined);
		if (part && above && above.licence.status === undefined && (part.status !== undefined || part.unread))
			unread.push(unreadOf(number, text));
		for (const one of found.known)
			licences.push({ ...one, line: number, ...(ofPlans && { unread: [...(one.unread ?? []), planCell(text)] }) });
		const last = licences[licences.length - 1];
		if (found.known.length === 1 && last && !ofPlans) above = { licence: last, indent };
		for (const one of found.unknown) {
			const meant = words.meant(one.sku ?? '');
			if (meant === undefined) strange.push({ ...one, line: number });
			// A misspelled name is a guess, so the verdict is at best "it depends".
			else licences.push({ line: number, name: meant, unread: [{ cell: 'product', text: one.sku ?? '' }] });
		}
		if (found.known.length === 0 && !found.plain && (weakens(text, words) || ofNone.test(text))) unread.push(unreadOf(number, text));
		tenant ||= found.known.some(({ units, status }) => units !== undefined || status !== undefined);
	}
	// What does not look like a product is a remark, and may be about one.
	if (licences.length > 0) for (const one of strange) if (isRemark(one)) unread.push(unreadOf(one.line ?? 0, one.sku ?? ''));
	const sure = licences.length > 0 || (strange.length > 0 && strange.every(({ guid, sku = '' }) => guid !== undefined || idLike.test(sku)));
	return sure ? { list: { shape: tenant ? 'tenant' : 'names', licences: [...licences, ...strange] }, unread } : undefined;
}

/** Zero, or zero of some number, on its own line; `2/3` may be the number of enabled plans. */
const ofNone = /^\s*(?:0+\b|\d+\s*\/\s*\d+\s*$)/;

/** The state of a plan on a line with its name: `AAD_PREMIUM : Disabled`. An unknown state is kept as written. */
function planStateOf(text: string, name: string, words: PasteWords): string {
	const written = bare(text.replace(name, ' ').replace(/^[\s:=()[\]–—-]+|[\s:=()[\]–—-]+$/g, ''));
	const state = words.state(written) ?? written;
	return state === 'Enabled' || state === '' ? 'Success' : state === 'Suspended' || state === 'Deleted' ? 'Disabled' : state;
}

const planCell = (text: string): UnreadCell => ({ cell: 'product', text: label(text) });
