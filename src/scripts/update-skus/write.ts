import type { Sku } from '../../content-model/schemas/licenses.ts';

/** The table as skus.yaml holds it: the comment it begins with, then one line per SKU, so that a change of one is a change of one line. */
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
