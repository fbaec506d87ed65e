import type { WrittenLicence } from '../licence.ts';
import { asGuid, label, nameKey } from '../text.ts';
import { isHeading } from './headings.ts';
import type { PasteWords } from './words.ts';

/** A string id: not a sentence, and either in capitals or with words joined by underscores. */
export const idLike = /^(?=.*[A-Z])(?:[A-Z0-9][A-Z0-9 ()/._-]{1,}|[\w()/.-]+_[\w()/. -]+)$/;
/** Brand and family names with which product names begin. */
const families = /\b(?:Microsoft|Office|Azure|Entra|Dynamics|Windows|Exchange|Power|Copilot)\b/;
/** Whether an unknown name is more likely words about a licence than the name of one. */
export const isRemark = ({ guid, sku = '' }: WrittenLicence) =>
	guid === undefined && !idLike.test(sku) && !families.test(sku) && !/[A-Z]\d|[Pp]lan\b/.test(sku);
/** Yes and no, target classes, ids, types. */
const noName = /^(?:true|false|yes|no|user|company|[-–—])$|^[\da-f]{8}-|[a-z]\.\w+\.\w/i;
/** A date, which says nothing about a licence only beside its state: it may be its end. */
export const dated = /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/;

/** Whether a text beside a name says nothing about it. */
export const isHarmless = (text: string, words: PasteWords) =>
	noName.test(text) || /^[\d.,/%]+$/.test(text) || words.state(text) !== undefined || words.beside(text) || isHeading(text, words);

/**
 * Unknown names beside a known one, kept so that readers see what was left out. In a table row the other cells describe the licence, so
 * there only text in the form of a string id or product name counts.
 */
export function strangers(line: string, others: readonly string[], inRow: boolean, words: PasteWords): WrittenLicence[] {
	const table = inRow || /\t|","/.test(line);
	return others
		.filter((text) => {
			if (dated.test(text) || noName.test(text) || unknownName(text, [text], words).length === 0) return false;
			const id = idLike.test(text) && text.length > 3;
			return table ? families.test(text) || (id && text.includes('_')) : id || (/[A-Z]/.test(text) && text.includes(' '));
		})
		.map((text) => ({ sku: label(text) }));
}

/** A line without a known name: one unknown licence, unless it is a sentence or a heading. */
export function unknownName(line: string, parts: readonly string[], words: PasteWords): WrittenLicence[] {
	const guid = parts.map(asGuid).find((id) => id !== undefined);
	if (guid) return [{ guid }];
	const [first = ''] = parts;
	if (
		nameKey(first) === '' ||
		/(?:[.!?:,。！？：]|\[\]|\{\})$/.test(line) ||
		first.split(' ').length > 8 ||
		isHeading(line, words) ||
		words.state(first) !== undefined ||
		line.split(/[\s/]+/).every((word) => /^\d+$/.test(word) || words.beside(word))
	)
		return [];
	return [{ sku: label(first) }];
}
