import type { Portal } from './schemas/registry.ts';
import type { Site } from './schemas/site.ts';

/** A label that is an address itself, such as aka.ms/sspr; others are names, which stay right wherever they lead. */
const isAddress = (label: string) => /^[\w-]+(?:\.[\w-]+)+(?:\/[\w/-]*)?$/.test(label);

/** An address as people write it in a sentence. */
const spoken = (address: string) => address.replace(/^https:\/\/|\/$/g, '');

/**
 * Texts name places by their usual addresses, which are wrong where an organization has its own.
 * @param portals The places of portals.yaml.
 * @param own Id of a place → own address, from site.yaml.
 * @returns What puts the own addresses into a text; undefined where there are none.
 */
export function ownAddresses(portals: readonly Portal[], own: Site['portals']): ((text: string) => string) | undefined {
	const renamed = portals.flatMap(({ id, label }) => (own[id] && isAddress(label) ? [[label, spoken(own[id])] as const] : []));
	if (renamed.length === 0) return undefined;
	const byLabel = new Map(renamed);
	const labels = renamed.map(([label]) => RegExp.escape(label)).join('|');
	// Whole addresses only: aka.ms/sspr is the beginning of another one.
	const named = new RegExp(`(?<![\\w/.-])(?:${labels})(?![\\w/-])`, 'g');
	return (text) => text.replace(named, (label) => byLabel.get(label) ?? label);
}
