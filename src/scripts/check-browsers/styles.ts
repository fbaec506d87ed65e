import postcss, { type AtRule, type Container, type Document } from 'postcss';

/** Values that the oldest browsers do not understand: they drop the whole declaration. */
const values = /\b(light-dark|color-mix|oklch|oklab|lch|lab|contrast-color|round|if|sibling-index)\(|\d(?:[dsl]v[hwib]|rlh|cq[wh])\b/;
/** At-rules that they skip together with their content. */
const atRules = new Set(['container', 'scope', 'starting-style', 'view-transition', 'position-try', 'function']);
/** Selectors that they do not understand: they drop the whole rule, so it must be decoration only and must not list other selectors. */
const selectors = /:(?:has\(|popover-open|open\b|user-(?:in)?valid|state\()|::(?:details-content|picker)/;

/** Whether a node is inside an @supports rule, which guards newer features. */
const asked = (node: Container | Document | undefined): boolean =>
	node?.type === 'atrule' ? (node as AtRule).name === 'supports' || asked(node.parent) : node !== undefined && asked(node.parent);

/**
 * Finds what the oldest browsers do not understand in a style sheet and would miss.
 * @param css A built style sheet.
 */
export function newerInStyle(css: string): string[] {
	const found = new Set<string>();
	const root = postcss.parse(css);
	root.walkAtRules(({ name, params, parent }) => {
		if (name === 'media' && /[<>=]/.test(params)) found.add(`@media ${params}: a range; min-width and max-width are older`);
		if (atRules.has(name) && !asked(parent)) found.add(`@${name}`);
	});
	root.walkRules((rule) => {
		if (rule.parent?.type === 'rule') found.add(`${rule.selector}: a rule in a rule`);
		const newer = rule.selectors.filter((selector) => selectors.test(selector.replace(/:(?:where|is)\(.*?\)+/g, '')));
		if (newer.length > 0 && newer.length < rule.selectors.length) found.add(`${rule.selector}: one selector makes the others be dropped`);
	});
	root.walkDecls((declaration) => {
		if (values.test(declaration.value) && !asked(declaration.parent)) found.add(`${declaration.prop}: ${declaration.value}`);
	});
	return [...found];
}
