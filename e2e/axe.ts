import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { layOut } from './laid-out.ts';

/** Accessibility rule sets that a page has to pass. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose result depends on the theme. */
const colours = ['color-contrast', 'link-in-text-block'];

/** Options for axe per choice of rules. */
const asked = {
	all: { runOnly: standards },
	colours: { runOnly: colours },
	'all but colours': { runOnly: standards, rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) },
} satisfies Record<string, RunOptions>;

interface Asked {
	rules?: keyof typeof asked;
	/** Selector of the part to check; default: the whole page. */
	within?: string;
}

/** Violations that axe finds, one line per rule. */
export async function violations(page: Page, { rules = 'all', within = 'html' }: Asked = {}): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
	await layOut(page);
	return page.evaluate(
		async ([part, options]) => {
			const { axe: inPage } = globalThis as unknown as { axe: { run: (context: string, options: RunOptions) => Promise<axe.AxeResults> } };
			// Reporting passed rules as well would take longer than checking them.
			const found = await inPage.run(part, { ...options, resultTypes: ['violations'] });
			return found.violations.map(
				({ id, nodes }) =>
					`${id}: ${nodes
						.slice(0, 3)
						.map(({ target }) => target.join(' '))
						.join(' | ')}`,
			);
		},
		[within, asked[rules]] as const,
	);
}
