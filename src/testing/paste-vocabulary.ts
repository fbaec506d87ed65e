import type { Part, Vocabulary } from '../checkers/core/paste/model.ts';
import { readParts } from '../checkers/core/paste/read.ts';

/** The vocabulary of a minimal checker, to test the readers of formats: subject, state and count of a record. */
export const vocabulary: Vocabulary = {
	field: (folded) => ({ sku: 'sku', skupartnumber: 'sku', state: 'state', count: 'count', consumedunits: 'count', plans: 'plans' })[folded],
	identifies: (field) => field === 'sku',
};

/** Parts of a text in a compact form for tests: kind and format, then records as plain objects, documents unchanged, lines as texts. */
export const partsOf = (text: string): unknown[] => readParts(text, vocabulary).parts.map(short);

function short(part: Part): unknown {
	if (part.kind === 'tree') return ['document', part.value, ...(part.broken ? ['broken'] : [])];
	if (part.kind === 'text') return ['text', part.lines.map(({ text }) => text)];
	if (part.kind === 'broken') return ['broken', part.unread.text];
	const records = part.records.map(({ fields, damaged }) => ({ ...Object.fromEntries(fields), ...(damaged && { damaged }) }));
	return [part.layout, records, ...(part.unread.length > 0 ? [part.unread.map(({ text }) => text)] : [])];
}
