import type { Page } from '@playwright/test';

/**
 * Records everything that must not happen while pages are open: errors, missing files, third-party requests, violations of the page's
 * policy, cookies.
 * @param origin The tested site.
 * @returns `wrong` gives what happened since its last call, and the current cookies.
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
