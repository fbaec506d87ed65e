/**
 * Tells the embedding page how high the checker is, so that its frame needs no scroll bar. The message is documented in
 * src/config/hosts/README.md under "Embed a checker". It is sent only to the origins listed in site.yaml.
 */

/** The message that the embedding page gets whenever the height changes. */
export interface HeightMessage {
	type: 'credential-faq:height';
	/** Height in CSS pixels. */
	height: number;
}

/**
 * The origins to send messages to.
 * @param allowed Origins of site.yaml.
 * @param around Origin of the embedding page, if the browser tells it.
 * @returns All allowed origins if it is unknown: the browser delivers only to a matching one.
 */
export const listeners = (allowed: readonly string[], around: string | undefined): readonly string[] =>
	around ? allowed.filter((origin) => origin === around) : allowed;

/** Starts sending messages. Does nothing outside a frame. */
export function reportHeight(allowed: readonly string[]): void {
	const referrer = URL.parse(document.referrer)?.origin;
	const to = listeners(allowed, location.ancestorOrigins?.[0] ?? referrer);
	if (parent === window || to.length === 0) return;
	const { documentElement } = document;
	new ResizeObserver(() => {
		const message: HeightMessage = { type: 'credential-faq:height', height: Math.ceil(documentElement.getBoundingClientRect().height) };
		for (const origin of to) parent.postMessage(message, origin);
	}).observe(documentElement);
}
