import type AxeBuilder from '@axe-core/playwright';

/** What a page has to meet. */
export const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What differs between the light and the dark theme. */
export const colours = ['color-contrast', 'link-in-text-block'];

/** What axe finds, one line per rule. */
export async function violations(axe: AxeBuilder): Promise<string[]> {
	// Legacy mode looks into no frames of other origins; there are none, and it takes half the time.
	const found = await axe.setLegacyMode().analyze();
	return found.violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes
				.slice(0, 3)
				.map(({ target }) => target.join(' '))
				.join(' | ')}`,
	);
}
