import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../../content-model/counted.ts';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { writeWhole } from '../write-whole.ts';
import { buildSkus } from './build.ts';
import { ListError, readCsv } from './read-csv.ts';
import { writeSkus } from './write.ts';

/** If more than this share of products is missing, the file is probably wrong or incomplete: in three years the list lost one product. */
const maxLostShare = 0.05;
const table = 'content/data/skus.yaml';

/**
 * Rebuilds the SKU table of a project.
 * @param root Absolute path of the project.
 * @param csv Text of Microsoft's list.
 * @param say Receives each line of the report.
 * @returns Whether the table was written.
 */
export function updateSkus(root: string, csv: string, force: boolean, say: (line: string) => void): boolean {
	const { data } = loadContentOrThrow(root);
	let rows: ReturnType<typeof readCsv>;
	try {
		rows = readCsv(csv);
	} catch (error) {
		if (!(error instanceof ListError)) throw error;
		say(error.message);
		return false;
	}
	const { skus, remarks } = buildSkus(rows, data);
	for (const remark of remarks) say(remark);
	const ids = new Set(skus.map(({ id }) => id));
	const listed = data.skus.filter(({ plansKnown }) => plansKnown !== false);
	const lost = listed.filter(({ id }) => !ids.has(id)).length / listed.length;
	if (lost > maxLostShare && !force) {
		say(`Nothing was written: ${(lost * 100).toFixed(1)} % of the products would go. If that is right, run it again with --force.`);
		return false;
	}
	writeWhole(join(root, table), writeSkus(skus, readFileSync(join(root, table), 'utf8')));
	say(
		`${table}: ${counted(skus.length, 'product')}. What changed, one line a product: git diff ${table}. Then set the date of sku-list in content/data/sources.yaml, and run npm run check:content.`,
	);
	return true;
}
