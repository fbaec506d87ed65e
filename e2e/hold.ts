import type { Page } from '@playwright/test';

/**
 * Delays requests of a page until the test releases them, so that a loading state can be tested on machines of any speed.
 * @param pattern Addresses to delay.
 * @returns Releases the delayed requests, and stops delaying.
 */
export async function hold(page: Page, pattern: string): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	await page.route(pattern, async (route) => {
		await promise;
		await route.continue();
	});
	return resolve;
}
