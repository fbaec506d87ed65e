/** Addresses of this site's scripts in an HTML text. */
const scriptNames = (html: string): string[] => html.match(/[^"'\s]*\/_astro\/[\w.@-]+\.js/g) ?? [];

/**
 * Fetches all scripts of this page again, bypassing the browser's cache, which would keep a broken response for a year.
 * @param others Addresses of further scripts.
 * @returns Whether all of them could be fetched.
 */
export async function freshen(...others: readonly string[]): Promise<boolean> {
	const asked = performance.getEntriesByType('resource').flatMap(({ name }) => scriptNames(name));
	const island = [...document.querySelectorAll('astro-island')].flatMap((element) => element.getAttribute('component-url') ?? []);
	const had = await Promise.all(
		[...new Set([...asked, ...island, ...others].map((name) => new URL(name, location.href).href))].map(async (address) => {
			const answer = await fetch(address, { cache: 'reload' });
			await answer.arrayBuffer();
			return answer.ok;
		}),
	).catch(() => [false]);
	return had.every(Boolean);
}

/** Whether the site was published again since this page was opened: scripts that the page would load later may then be gone. */
export async function outdated(): Promise<boolean> {
	const own = [...document.querySelectorAll('astro-island, script')].flatMap((element) =>
		scriptNames(`${element.getAttribute('component-url')} ${element.textContent}`),
	);
	try {
		const answer = await fetch(location.pathname, { cache: 'no-cache' });
		const now = answer.ok ? scriptNames(await answer.text()) : [];
		// A page without any script is not ours, for example the sign-in page of a hotel's network.
		return now.length > 0 && own.some((name) => !now.includes(name));
	} catch {
		return false;
	}
}

/**
 * Reloads the page. If something was pasted, which is stored nowhere, the page opens in a second tab instead. address.ts keeps answers.
 */
export function renew(): void {
	const pasted = [...document.querySelectorAll('textarea')].some(({ value }) => value !== '');
	if (pasted) open(location.href, '_blank', 'noopener');
	else location.reload();
}
