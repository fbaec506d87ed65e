import type { Page } from '@playwright/test';

/**
 * Collects everything that must not happen while pages are open: errors, missing files, requests to others, breaches of the page's own
 * policy, cookies.
 * @param origin The tested site.
 * @returns `wrong` tells what happened since it was last asked, and which cookies there are.
 */
export async function watch(page: Page, origin: string): Promise<{ wrong: () => Promise<string[]> }> {
	const happened: string[] = [];
	await page.exposeFunction('__breach', (what: string) => void happened.push(`policy: ${what}`));
	await page.addInitScript(() => {
		const { __breach } = globalThis as unknown as { __breach: (what: string) => void };
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
			__breach(`${location.pathname} ${effectiveDirective} ${blockedURI} ${sample}`),
		);
	});
	page.on('console', (message) => message.type() === 'error' && happened.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => happened.push(`exception: ${error.message}`));
	// Requests that were cancelled because the reader left the page did not fail.
	page.on('requestfailed', (request) => {
		const why = request.failure()?.errorText;
		if (why !== 'net::ERR_ABORTED') happened.push(`failed: ${request.url()} ${why}`);
	});
	page.on('response', (response) => response.status() >= 400 && happened.push(`${response.status()}: ${response.url()}`));
	page.on('request', (request) => {
		if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) happened.push(`foreign: ${request.url()}`);
	});
	const wrong = async () => {
		const cookies = await page.context().cookies();
		return [...happened.splice(0), ...cookies.map(({ name }) => `cookie: ${name}`)];
	};
	return { wrong };
}
