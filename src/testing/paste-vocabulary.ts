import type { Part, Vocabulary } from '../checkers/core/paste/model.ts';
import { readParts } from '../checkers/core/paste/read.ts';

/** A checker with few fields, for the readers of shapes: what a record is about, its state, how many. */
export const vocabulary: Vocabulary = {
	field: (folded) => ({ sku: 'sku', skupartnumber: 'sku', state: 'state', count: 'count', consumedunits: 'count', plans: 'plans' })[folded],
	identifies: (field) => field === 'sku',
};

/** Parts of a text in a form that a test can write down: kind and form, then records as plain objects, documents as they are, lines as texts. */
export const partsOf = (text: string): unknown[] => readParts(text, vocabulary).parts.map(short);

function short(part: Part): unknown {
	if (part.kind === 'tree') return [part.form, part.value, ...(part.broken ? ['broken'] : [])];
	if (part.kind === 'text') return ['text', part.lines.map(({ text }) => text)];
	if (part.kind === 'broken') return ['broken', part.form, part.unread.text];
	const records = part.records.map(({ fields, damaged }) => ({ ...Object.fromEntries(fields), ...(damaged && { damaged }) }));
	return [part.form, records, ...(part.unread.length > 0 ? [part.unread.map(({ text }) => text)] : [])];
}
