import type { Site } from '../site.ts';
import { finishSheets } from '../style/sheets.ts';

/** Writes the style sheets in their final form. */
export async function makeStyle(site: Site): Promise<string> {
	const fileOf = (address: string) => address.slice(site.base.length);
	const { sheets, addresses, gone } = await finishSheets(
		site.pages.map(({ style }) => style),
		site.used,
		(address) => site.read(fileOf(address)),
	);
	for (const [address, css] of sheets) site.write(fileOf(address), css);
	for (const address of gone) site.remove(fileOf(address));
	site.values = addresses;
	return `${sheets.size} style sheets`;
}
