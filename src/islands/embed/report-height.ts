/**
 * Tells the page around an embedded checker how high the checker is, so that its frame needs no scroll bar. The message
 * is documented in src/config/hosts/README.md under "Embed a checker". It goes to the origins of site.yaml and to nobody else.
 */

/** What the page around gets each time the height changes. */
export interface HeightMessage {
	type: 'credential-faq:height';
	/** CSS pixels. */
	height: number;
}

/**
 * Whom to tell.
 * @param allowed Origins of site.yaml.
 * @param around Origin of the page around, where the browser tells it.
 * @returns All that are allowed where it is unknown: the browser delivers to none but the right one.
 */
export const listeners = (allowed: readonly string[], around: string | undefined): readonly string[] =>
	around ? allowed.filter((origin) => origin === around) : allowed;

/** Starts telling, and goes on with each change. Does nothing outside of a frame. */
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
