import postcss from 'postcss';

/** The layer of rules for what stands on some pages only: code, tables, tools (src/styles/index.css). */
const layer = 'parts';

/**
 * Divides the sheet that all pages have from what only some of them need.
 * @returns What stands outside of the layer "parts", and that layer.
 */
export function splitParts(css: string): { common: string; parts: string } {
	const common = postcss.parse(css);
	const parts = postcss.root();
	common.walkAtRules('layer', (rule) => {
		if (rule.params === layer && rule.nodes) parts.append(rule);
		// Layers of Starlight of which no rule is left.
		if (!rule.nodes && /^starlight\b[\w., ]*$/.test(rule.params) && !rule.params.includes(layer)) rule.remove();
	});
	return { common: common.toString(), parts: parts.toString() };
}

/**
 * The file that most pages link; of several the one that is linked first.
 * @param linked The sheets, or the scripts, of each page, in their order.
 */
export function mostLinked(linked: readonly (readonly string[])[]): string | undefined {
	const counts = new Map<string, number>();
	for (const address of linked.flat()) counts.set(address, (counts.get(address) ?? 0) + 1);
	return [...counts].reduce<readonly [string, number] | undefined>((most, one) => (most && most[1] >= one[1] ? most : one), undefined)?.[0];
}
