import type { AcceptedPlugin } from 'postcss';

const chosen = /\[data-theme=(['"]?)(light|dark)\1\]/;
/** A page that says nothing of its theme. As strong as the attribute in whose place it stands. */
const unsaid = ':where(:root):not([data-theme])';

/**
 * PostCSS plugin: what holds in a theme that a reader chose also holds where nobody chose one and the system has that theme. Starlight
 * leaves that to a script.
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
