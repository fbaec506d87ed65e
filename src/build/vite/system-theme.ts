import type { AcceptedPlugin } from 'postcss';

const chosen = /\[data-theme=(['"]?)(light|dark)\1\]/;
/** Matches a page without a chosen theme. Its specificity equals that of the attribute selector it replaces. */
const unsaid = ':where(:root):not([data-theme])';

/**
 * PostCSS plugin: rules for a chosen theme also apply if no theme was chosen and the system uses that theme. Starlight uses a script for
 * this.
 */
export const systemTheme: AcceptedPlugin = {
	postcssPlugin: 'system-theme',
	Once(root, { AtRule }) {
		root.walkRules(chosen, (rule) => {
			for (const theme of ['light', 'dark']) {
				const own = rule.selectors.filter((selector) => chosen.exec(selector)?.[2] === theme);
				if (own.length === 0) continue;
				const media = new AtRule({ name: 'media', params: `(prefers-color-scheme: ${theme})` });
				media.append(rule.clone({ selectors: own.map((selector) => selector.replace(chosen, unsaid)) }));
				rule.after(media);
			}
		});
	},
};
