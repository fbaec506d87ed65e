import { createHash } from 'node:crypto';
import type { PageStyle } from '../page/tidy.ts';
import { purge } from './purge.ts';
import type { Used } from './used.ts';

/** A name that changes with the content, so that a browser may keep the file for good. */
export function fingerprinted(name: string, content: string): string {
	const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
	return name.replace(/(?:\.[\w-]{5,})?(\.\w+)$/, `.${hash}$1`);
}

/** The sheets of a site as they were built, by address; what is for print stands in front of the sheet it is linked beside. */
function gatherSheets(pages: readonly PageStyle[], read: (address: string) => string): Map<string, string> {
	const sheets = new Map<string, string>();
	for (const { sheets: linked, print } of pages)
		linked.forEach((address, place) => {
			if (!sheets.has(address)) sheets.set(address, [...(place === 0 ? print : []), address].map(read).join(''));
		});
	return sheets;
}

/** The style sheets of a site in their final form. */
export interface FinalSheets {
	/** Address → style sheet. */
	sheets: ReadonlyMap<string, string>;
	/** The address that a sheet was built with → its address in the end. */
	addresses: ReadonlyMap<string, string>;
	/** Addresses of sheets that are no more. */
	gone: readonly string[];
}

/**
 * Makes the style sheets of a site: without rules that nothing uses, and with those for print.
 * @param used What pages and scripts use.
 * @param read Gives the sheet at an address as it was built.
 */
export async function finishSheets(pages: readonly PageStyle[], used: Used, read: (address: string) => string): Promise<FinalSheets> {
	const purged = await purge(gatherSheets(pages, read), used);
	const addresses = new Map([...purged].map(([address, css]) => [address, fingerprinted(address, css)]));
	const sheets = new Map([...purged].map(([address, css]) => [addresses.get(address) ?? address, css]));
	const before = [...purged.keys(), ...pages.flatMap(({ print }) => print)];
	return { sheets, addresses, gone: [...new Set(before)].filter((address) => !sheets.has(address)) };
}
