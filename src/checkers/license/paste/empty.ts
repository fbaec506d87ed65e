import { isNoise } from './noise.ts';

/** A typed command, and whether it asks for licences. */
const command = /(?:^|[>$#]\s*)(?:az\s+[a-z]|mgc\s|curl\s|GET\s|[A-Z][a-z]+-[A-Z][A-Za-z]+)/;
const asksForLicences = /subscribed-?skus?|account-?sku|licen[cs]e|directory\/subscriptions/i;

/**
 * Whether an empty list of unknown content is the whole answer: only prompts and commands are around it, and if there are commands, one of
 * them asks for licences.
 * @param rest The text without its JSON.
 */
export function isAllThereIs(rest: string): boolean {
	const lines = rest.split('\n');
	return lines.every(isNoise) && (!lines.some((line) => command.test(line)) || asksForLicences.test(rest));
}
