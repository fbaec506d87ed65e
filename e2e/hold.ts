import type { Page } from '@playwright/test';

/**
 * Delays requests of a page until the test lets them go, so that a loading state can be tested on fast and slow machines.
 * @param pattern Addresses to delay.
 * @returns Releases the waiting requests and lets later ones pass.
 */
export async function hold(page: Page, pattern: string): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	await page.route(pattern, async (route) => {
		await promise;
		await route.continue();
	});
	return resolve;
}
