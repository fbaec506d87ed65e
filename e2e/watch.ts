import type { Page } from '@playwright/test';

/**
 * Collects everything that must not happen while pages are open: errors, missing files, requests to others, breaches of the page's own
 * policy, cookies.
 * @param origin The tested site.
 * @returns The list that fills up; `done` adds what can only be asked at the end.
 */
export async function watch(page: Page, origin: string): Promise<{ wrong: string[]; done: () => Promise<string[]> }> {
	const wrong: string[] = [];
	await page.exposeFunction('__breach', (what: string) => void wrong.push(`policy: ${what}`));
	await page.addInitScript(() => {
		const { __breach } = globalThis as unknown as { __breach: (what: string) => void };
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
			__breach(`${location.pathname} ${effectiveDirective} ${blockedURI} ${sample}`),
		);
	});
	page.on('console', (message) => message.type() === 'error' && wrong.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => wrong.push(`exception: ${error.message}`));
	// What a page no longer waits for because the reader went on has not failed.
	page.on('requestfailed', (request) => {
		const why = request.failure()?.errorText;
		if (why !== 'net::ERR_ABORTED') wrong.push(`failed: ${request.url()} ${why}`);
	});
	page.on('response', (response) => response.status() >= 400 && wrong.push(`${response.status()}: ${response.url()}`));
	page.on('request', (request) => {
		if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) wrong.push(`foreign: ${request.url()}`);
	});
	const done = async () => [...wrong, ...(await page.context().cookies()).map(({ name }) => `cookie: ${name}`)];
	return { wrong, done };
}
