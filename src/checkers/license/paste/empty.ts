import { isNoise } from './lines.ts';

/** A command that was typed, and whether it asks for licences. */
const command = /(?:^|[>$#]\s*)(?:az\s+[a-z]|mgc\s|curl\s|GET\s|[A-Z][a-z]+-[A-Z][A-Za-z]+)/;
const asksForLicences = /subscribed-?skus?|account-?sku|licen[cs]e|directory\/subscriptions/i;

/**
 * Whether an empty list that does not say what it lists is the whole answer: nothing but prompts and commands around it, and if commands,
 * then one about licences.
 * @param rest The text without its JSON.
 */
export function isAllThereIs(rest: string): boolean {
	const lines = rest.split('\n');
	return lines.every(isNoise) && (!lines.some((line) => command.test(line)) || asksForLicences.test(rest));
}
