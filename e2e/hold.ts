import type { Page } from '@playwright/test';

/**
 * Holds back what a page asks for, so that a test sees the time before it comes, however quick or slow the machine is.
 * @param pattern Addresses to hold back.
 * @returns Lets them through, those that were asked for and those to come.
 */
export async function hold(page: Page, pattern: string): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	await page.route(pattern, async (route) => {
		await promise;
		await route.continue();
	});
	return resolve;
}
