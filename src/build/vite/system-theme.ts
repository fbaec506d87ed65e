import type { AcceptedPlugin } from 'postcss';
import type { Reached } from '../reaches/reached.ts';

const light = /\[data-theme=(['"]?)light\1\]/;
/** A page that says nothing of its theme. As strong as the attribute in whose place it stands. */
const unsaid = ':where(:root):not([data-theme])';

/**
 * PostCSS plugin: what holds in the light theme also holds where nobody chose a theme and the system is light. Starlight leaves that to
 * a script.
 */
export const systemTheme = (reached: Pick<Reached, 'add'>): AcceptedPlugin => ({
	postcssPlugin: 'system-theme',
	Once(root, { AtRule }) {
		root.walkRules(light, (rule) => {
			if (/starlight/.test(root.source?.input.file ?? '')) reached.add('light-theme');
			const selectors = rule.selectors.filter((selector) => light.test(selector)).map((selector) => selector.replace(light, unsaid));
			const media = new AtRule({ name: 'media', params: '(prefers-color-scheme: light)' });
			media.append(rule.clone({ selectors }));
			rule.after(media);
		});
	},
});
