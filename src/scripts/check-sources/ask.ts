/** The result of requesting an address. */
export type Answer =
	| { kind: 'page'; text: string /** Where the page now is, if it moved for good. */; movedTo?: string }
	/** The server says that the page has not changed since the given day. */
	| { kind: 'unchanged' }
	| { kind: 'dead'; status: number }
	/** No useful response after all attempts: the server was busy, failed, or timed out. */
	| { kind: 'unreachable'; reason: string };

export interface Asking {
	fetch: typeof globalThis.fetch;
	/** Waits for a number of milliseconds. */
	wait: (milliseconds: number) => Promise<void>;
	/** Timeout of one request in milliseconds. */
	timeout: number;
	/** Maximum number of attempts per address. */
	tries: number;
}

/** The User-Agent header of our requests. */
const userAgent = 'credential-faq-check-sources/1 (checks the dates of cited documentation; one request a second)';

/** Longest wait in milliseconds that a server may ask for; beyond it we give up. */
const maxWait = 60_000;
const mostRedirects = 8;

/** Microsoft Learn redirects to the reader's language, which does not count as a move. */
const withoutLanguage = (address: string) =>
	address
		.replace(/\/[a-z]{2}-[a-z]{2}(?=\/|$)/i, '')
		.replace(/[#?].*$/, '')
		.replace(/\/$/, '')
		.toLowerCase();

/** Milliseconds to wait before the next attempt: as Retry-After says (seconds or a date), else increasing with each attempt. */
function pause(response: Response | undefined, attempt: number): number {
	const after = response?.headers.get('retry-after');
	const seconds = after && /^\d+$/.test(after) ? Number(after) : undefined;
	return Math.min(seconds === undefined ? 2 ** attempt * 1000 : seconds * 1000, maxWait);
}

async function once(
	address: string,
	since: string,
	{ fetch, timeout }: Asking,
): Promise<{ response: Response; at: string; forGood: boolean }> {
	let at = address;
	let forGood = true;
	for (let step = 0; step <= mostRedirects; step++) {
		const response = await fetch(at, {
			redirect: 'manual',
			signal: AbortSignal.timeout(timeout),
			headers: { 'user-agent': userAgent, 'if-modified-since': new Date(since).toUTCString(), 'accept-language': 'en-US,en' },
		});
		const to = response.status >= 300 && response.status < 400 && response.status !== 304 ? response.headers.get('location') : null;
		if (to === null) return { response, at, forGood };
		if (response.status !== 301 && response.status !== 308) forGood = false;
		at = new URL(to, at).href;
	}
	throw new Error(`more than ${mostRedirects} redirects`);
}

/**
 * Requests a page: follows redirects, waits as the server asks, retries failures.
 * @param since Day (YYYY-MM-DD) for If-Modified-Since.
 */
export async function ask(address: string, since: string, asking: Asking): Promise<Answer> {
	let reason = '';
	for (let attempt = 0; attempt < asking.tries; attempt++) {
		let busy: Response | undefined;
		try {
			const { response, at, forGood } = await once(address, since, asking);
			if (response.status === 304) return { kind: 'unchanged' };
			if (response.ok) {
				const text = await response.text();
				return { kind: 'page', text, ...(forGood && withoutLanguage(at) !== withoutLanguage(address) && { movedTo: at }) };
			}
			if (response.status !== 429 && response.status < 500) return { kind: 'dead', status: response.status };
			reason = `status ${response.status}`;
			busy = response;
		} catch (error) {
			reason =
				error instanceof Error
					? error.name === 'TimeoutError'
						? `no answer within ${asking.timeout / 1000} s`
						: error.message
					: String(error);
		}
		if (attempt + 1 < asking.tries) await asking.wait(pause(busy, attempt));
	}
	return { kind: 'unreachable', reason };
}
