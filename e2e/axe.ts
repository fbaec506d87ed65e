import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { layOut } from './laid-out.ts';

/** What a page has to meet. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What differs between the light and the dark theme. */
const colours = ['color-contrast', 'link-in-text-block'];

/** The rules to ask: all, or only those about colours, or all but those. */
const asked = {
	all: { runOnly: standards },
	colours: { runOnly: colours },
	'all but colours': { runOnly: standards, rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) },
} satisfies Record<string, RunOptions>;

interface Asked {
	rules?: keyof typeof asked;
	/** Selector of the part to look at; default: the whole page. */
	within?: string;
}

/** What axe finds, one line per rule. */
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
