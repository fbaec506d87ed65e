import postcss, { type Container } from 'postcss';
import selectorParser, { type Node, type Pseudo, type Selector } from 'postcss-selector-parser';
import { directionOf } from '../../content-model/schemas/registry.ts';

const isPseudo = (node: Node, ...names: string[]): node is Pseudo => node.type === 'pseudo' && names.includes(node.value);

/** Whether :lang(range) can match on a site with these languages: "zh" also matches zh-TW. */
const meets = (range: string, languages: readonly string[]) => {
	const plain = range.replace(/["'\s]/g, '').toLowerCase();
	return languages.some((language) => language === plain || language.startsWith(`${plain}-`));
};

/** `[dir=rtl]`, which matches only in languages that are written from right to left. */
const isRightToLeft = (node: Node) => node.type === 'attribute' && node.attribute === 'dir' && node.value === 'rtl';

/**
 * Removes selectors that cannot match any element from a list, also inside :is() and :where().
 * @returns Whether any selector is left.
 */
function prune(list: { nodes: Selector[] }, languages: readonly string[]): boolean {
	for (const selector of [...list.nodes]) {
		const dead = selector.nodes.some((node) => {
			if (isRightToLeft(node)) return !languages.some((language) => language !== '' && directionOf(language) === 'rtl');
			if (isPseudo(node, ':lang')) return !node.nodes.some((range) => meets(String(range), languages));
			return isPseudo(node, ':is', ':where') && !prune(node, languages);
		});
		if (dead) selector.remove();
	}
	return list.nodes.length > 0;
}

/**
 * Drops rules for languages that a site or page does not have, and for a direction in which none of its languages is written.
 * @param used Languages of the site's pages and texts, as in `lang` attributes.
 */
export function dropOtherLanguages(css: string, used: Iterable<string>): string {
	const languages = [...used].map((language) => language.toLowerCase());
	const root = postcss.parse(css);
	root.walkRules(/:lang\(|\[dir=/, (rule) => {
		let left = true;
		const selector = selectorParser((selectors) => {
			left = prune(selectors, languages);
		}).processSync(rule.selector);
		if (left) {
			if (selector !== rule.selector) rule.selector = selector;
			return;
		}
		let gone: Container = rule;
		while (gone.parent?.nodes?.length === 1 && gone.parent.type !== 'root') gone = gone.parent as Container;
		gone.remove();
	});
	return root.toString();
}
