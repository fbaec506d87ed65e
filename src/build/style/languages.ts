import postcss, { type Container } from 'postcss';
import selectorParser, { type Node, type Pseudo, type Selector } from 'postcss-selector-parser';

const isPseudo = (node: Node, ...names: string[]): node is Pseudo => node.type === 'pseudo' && names.includes(node.value);

/** Whether :lang(range) can hold on a site with these languages: "zh" is met by zh-TW too. */
const meets = (range: string, languages: readonly string[]) => {
	const plain = range.replace(/["'\s]/g, '').toLowerCase();
	return languages.some((language) => language === plain || language.startsWith(`${plain}-`));
};

/** Takes out of a list what can hold for no element; of :is() and :where() too. @returns Whether anything is left. */
function prune(list: { nodes: Selector[] }, languages: readonly string[]): boolean {
	for (const selector of [...list.nodes]) {
		const dead = selector.nodes.some((node) => {
			if (isPseudo(node, ':lang')) return !node.nodes.some((range) => meets(String(range), languages));
			return isPseudo(node, ':is', ':where') && !prune(node, languages);
		});
		if (dead) selector.remove();
	}
	return list.nodes.length > 0;
}

/**
 * Drops what a style sheet says of languages that the site has not.
 * @param used Languages of the site's pages and texts, as in attributes `lang`.
 */
export function dropOtherLanguages(css: string, used: Iterable<string>): string {
	const languages = [...used].map((language) => language.toLowerCase());
	const root = postcss.parse(css);
	root.walkRules(/:lang\(/, (rule) => {
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
