import type { Sku } from '../../content-model/schemas/licenses.ts';

/** The text of skus.yaml: its leading comment, then one line per SKU, so that changing one SKU changes one line. */
export function writeSkus(skus: readonly Sku[], before: string): string {
	const lines = before.split('\n');
	const end = lines.findIndex((line) => !line.startsWith('#'));
	const comment = lines.slice(0, end < 0 ? lines.length : end);
	return `${[...comment, ...skus.map(writeSku)].join('\n')}\n`;
}

function writeSku({ id, name, sku, guid, edition, plans = [], plansKnown, hints = [] }: Sku): string {
	const fields = [
		`id: ${JSON.stringify(id)}`,
		`name: ${JSON.stringify(name)}`,
		`sku: ${JSON.stringify(sku)}`,
		...(guid ? [`guid: ${guid}`] : []),
		...(edition ? [`edition: ${edition}`] : []),
		...(plans.length > 0 ? [`plans: [${plans.join(', ')}]`] : []),
		...(plansKnown === false ? ['plansKnown: false'] : []),
		...(hints.length > 0 ? [`hints: [${hints.join(', ')}]`] : []),
	];
	return `- { ${fields.join(', ')} }`;
}
