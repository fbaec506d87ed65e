import { readDocuments } from '../../core/documents.ts';
import { readBlocks } from './block.ts';
import { readColumns } from './columns.ts';
import { isAllThereIs } from './empty.ts';
import { readJson } from './json.ts';
import { type Known, readLines } from './lines.ts';
import { type Paste, PasteBuilder, type PastedList } from './list.ts';
import { readYaml } from './yaml.ts';

/** Characters looked at: more than a tenant's list of 100,000 SKUs takes, less than stops a phone. */
const longest = 32_000_000;

/**
 * Reads licences out of whatever a tenant printed: recognized by its shape, never by who says what it is. Never throws.
 * @param known What a plain list of names is held against.
 */
export function readPaste(pasted: string, known: Known): Paste {
	const paste = new PasteBuilder();
	if (pasted.length > longest) paste.report('too-large');
	const written = pasted.slice(0, longest).replaceAll('\u0000', '').replaceAll('\ufeff', '').replace(/\r\n?/g, '\n');
	if (written.trim() === '') {
		paste.report('empty');
		return paste.result;
	}
	const { values, rest, broken, cut } = readDocuments(written, longest);
	for (const value of values) readJson(value, known, paste);
	if (!paste.lists.every(isEmpty)) {
		if (broken) paste.report('broken-json');
		if (cut) paste.report('too-large');
	} else {
		readText(written.split('\n'), known, paste);
		// Licences in the text beat an empty list of the tenant; that a user holds none stays true.
		if (!paste.lists.every(isEmpty)) paste.keep((list) => !isEmpty(list) || list.shape === 'user');
		if (paste.lists.length === 0 && paste.bareEmpty && !broken && !cut && isAllThereIs(rest)) {
			paste.lists.push({ shape: 'tenant', licences: [] });
		}
	}
	if (paste.lists.length === 0 && broken) paste.report('broken-json');
	if (paste.lists.length === 0) paste.report('not-recognized');
	else if (paste.lists.every(isEmpty)) paste.report('no-licences');
	return paste.result;
}

const isEmpty = ({ licences }: PastedList) => licences.length === 0;

function readText(lines: readonly string[], known: Known, paste: PasteBuilder): void {
	const yaml = readYaml(lines);
	if (yaml) {
		for (const value of yaml) readJson(value, known, paste);
		return;
	}
	const blocks = readBlocks(lines);
	if (blocks?.truncated) paste.report('truncated');
	const list = blocks ?? readColumns(lines) ?? readLines(lines, known);
	if (list) paste.lists.push({ shape: list.shape, licences: list.licences });
}
