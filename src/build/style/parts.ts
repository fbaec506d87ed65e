import postcss from 'postcss';

/** The cascade layers for what only some pages have: dots, code, tables, tools (src/styles/index.css). */
const layers: ReadonlySet<string> = new Set(['site.dots', 'parts']);

/**
 * Splits the style sheet of all pages into what every page needs and what only some need.
 * @returns The rules outside those layers, and these.
 */
export function splitParts(css: string): { common: string; parts: string } {
	const common = postcss.parse(css);
	const parts = postcss.root();
	common.walkAtRules('layer', (rule) => {
		if (layers.has(rule.params) && rule.nodes) parts.append(rule);
		// Drops empty layers of Starlight.
		if (!rule.nodes && /^starlight\b[\w., ]*$/.test(rule.params) && !rule.params.includes('parts')) rule.remove();
	});
	return { common: common.toString(), parts: parts.toString() };
}

/**
 * The file that most pages link; if several, the one linked first.
 * @param linked The style sheets, or the scripts, of each page, in order.
 */
export function mostLinked(linked: readonly (readonly string[])[]): string | undefined {
	const counts = new Map<string, number>();
	for (const address of linked.flat()) counts.set(address, (counts.get(address) ?? 0) + 1);
	return [...counts].reduce<readonly [string, number] | undefined>((most, one) => (most && most[1] >= one[1] ? most : one), undefined)?.[0];
}
