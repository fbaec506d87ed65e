import type { Portal } from './schemas/registry.ts';
import type { Site } from './schemas/site.ts';

/** Whether a label is itself an address, such as aka.ms/sspr. Other labels are names, which stay right wherever they lead. */
const isAddress = (label: string) => /^[\w-]+(?:\.[\w-]+)+(?:\/[\w/-]*)?$/.test(label);

/** An address as written in a sentence, without scheme and trailing slash. */
const withoutScheme = (address: string) => address.replace(/^https:\/\/|\/$/g, '');

/**
 * Texts mention portals by Microsoft's usual addresses, which are wrong for an organization with its own.
 * @param portals The entries of portals.yaml.
 * @param own Portal id → the organization's address, from site.yaml.
 * @returns A function that replaces the addresses in a text; undefined if there is nothing to replace.
 */
export function ownAddresses(portals: readonly Portal[], own: Site['portals']): ((text: string) => string) | undefined {
	const renamed = portals.flatMap(({ id, label }) => (own[id] && isAddress(label) ? [[label, withoutScheme(own[id])] as const] : []));
	if (renamed.length === 0) return undefined;
	const byLabel = new Map(renamed);
	const labels = renamed.map(([label]) => RegExp.escape(label)).join('|');
	// Matches whole addresses only: aka.ms/sspr is also the beginning of a longer one.
	const named = new RegExp(`(?<![\\w/.-])(?:${labels})(?![\\w/-])`, 'g');
	return (text) => text.replace(named, (label) => byLabel.get(label) ?? label);
}
