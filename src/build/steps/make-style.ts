import { styleBlank } from '../page/tidy.ts';
import type { Site } from '../site.ts';
import { finishSheets } from '../style/sheets.ts';

/** Writes the final style sheets. */
export async function makeStyle(site: Site): Promise<string> {
	const fileOf = (address: string) => address.slice(site.base.length);
	const { sheets, links, gone } = await finishSheets(site.pages, site.used, (address) => site.read(fileOf(address)));
	for (const [address, css] of sheets) site.write(fileOf(address), css);
	for (const address of gone) site.remove(fileOf(address));
	const linked = (address: string) => `<link rel="stylesheet" href="${address}">`;
	site.values = new Map([...links].map(([file, addresses]) => [file, new Map([[styleBlank, addresses.map(linked).join('')]])]));
	return `${sheets.size} style sheets`;
}
