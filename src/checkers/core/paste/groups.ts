import { foldName, type Part, type PasteRecord, type Vocabulary } from './model.ts';

/** Maximum number of lines between the heading of a group and its table. */
const maxApart = 3;

/**
 * The heading of a group (`   State: Enabled`, as Format-Table -GroupBy prints it) applies to every row of the table below, so it is added
 * to each row as a field.
 */
export function withGroups(parts: readonly Part[], vocabulary: Vocabulary): Part[] {
	return parts.flatMap((part, place): Part[] => {
		if (groupHead(part, parts[place + 1], vocabulary)) return [];
		const head = groupHead(parts[place - 1], part, vocabulary);
		if (!head || part.kind !== 'records') return [part];
		const records = part.records.map((record) => ({
			...record,
			fields: new Map([...head.fields, ...record.fields]),
			written: new Map([...head.written, ...record.written]),
		}));
		return [{ ...part, headings: [...head.fields.keys(), ...part.headings], records }];
	});
}

/** The single field above a table; undefined for any other list. */
function groupHead(part: Part | undefined, below: Part | undefined, vocabulary: Vocabulary): PasteRecord | undefined {
	if (part?.kind !== 'records' || part.layout !== 'list' || part.records.length !== 1 || part.unread.length > 0) return undefined;
	if (below?.kind !== 'records' || below.layout !== 'columns' || below.line - part.end > maxApart) return undefined;
	const [head] = part.records;
	const names = [...(head?.written.values() ?? [])];
	return names.length === 1 && names.every((name) => vocabulary.field(foldName(name)) !== undefined) ? head : undefined;
}
