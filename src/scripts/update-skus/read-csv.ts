import { CsvError, parse } from 'csv-parse/sync';

/** The columns that are read. The friendly names of plans are not needed. */
const needed = ['Product_Display_Name', 'String_Id', 'GUID', 'Service_Plan_Name', 'Service_Plan_Id'] as const;

/** One line of the list: a product and one of its service plans. */
export interface Row {
	line: number;
	name: string;
	sku: string;
	guid: string;
	plan: string;
}

/** The file is not Microsoft's list, or is damaged: nothing may be rebuilt from it. */
export class ListError extends Error {
	override name = 'ListError';
}

/** A field with ordinary single spaces: some names hold no-break spaces, which nobody would find. */
const spaces = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * Reads Microsoft's CSV "Product names and service plan identifiers for licensing".
 * @throws ListError with what is wrong, and the line or the columns.
 */
export function readCsv(text: string): Row[] {
	if (text.includes('\ufffd')) throw new ListError('The file is not UTF-8. Download it again, and do not save it from a spreadsheet.');
	const records = parseRecords(text);
	const [header = []] = records;
	const places = needed.map((column) => header.findIndex((name) => name.trim().toLowerCase() === column.toLowerCase()));
	const missing = needed.filter((_, index) => (places[index] ?? -1) < 0);
	if (missing.length > 0) throw new ListError(`Columns are missing: ${missing.join(', ')}. The first line must name the columns.`);
	return records.slice(1).map((record, index) => {
		const [name, sku, guid, , plan] = places.map((place) => record[place]);
		return {
			line: index + 2,
			name: spaces(name),
			sku: spaces(sku),
			guid: spaces(guid).toLowerCase(),
			plan: spaces(plan).toLowerCase(),
		};
	});
}

function parseRecords(text: string): string[][] {
	try {
		return parse(text, { bom: true, skip_empty_lines: true, relax_column_count: true });
	} catch (error) {
		if (error instanceof CsvError) throw new ListError(`The file is damaged: ${error.message}`);
		throw error;
	}
}
