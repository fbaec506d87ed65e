/** What came of asking an address. */
export type Answer =
	| { kind: 'page'; text: string /** Where the page now is, if it moved for good. */; movedTo?: string }
	/** The server says that nothing changed since the day we named. */
	| { kind: 'unchanged' }
	| { kind: 'dead'; status: number }
	/** No answer that tells anything: the server was busy, failed, or stayed silent, each time. */
	| { kind: 'unreachable'; reason: string };

export interface Asking {
	fetch: typeof globalThis.fetch;
	/** Waits so many milliseconds. */
	wait: (milliseconds: number) => Promise<void>;
	/** How long one answer may take (milliseconds). */
	timeout: number;
	/** How often an address is asked at the most. */
	tries: number;
}

/** How we present ourselves to servers. */
const userAgent = 'credential-faq-check-sources/1 (checks the dates of cited documentation; one request a second)';

/** Longest wait that a server may ask for before we give it up (milliseconds). */
const patience = 60_000;
const mostRedirects = 8;

/** Learn adds the reader's language to an address; that is no move. */
const withoutLanguage = (address: string) =>
	address
		.replace(/\/[a-z]{2}-[a-z]{2}(?=\/|$)/i, '')
		.replace(/[#?].*$/, '')
		.replace(/\/$/, '')
		.toLowerCase();

/** Milliseconds that a server asks us to wait: seconds or a date in Retry-After, else longer with each try. */
function pause(response: Response | undefined, attempt: number): number {
	const after = response?.headers.get('retry-after');
	const seconds = after && /^\d+$/.test(after) ? Number(after) : undefined;
	return Math.min(seconds === undefined ? 2 ** attempt * 1000 : seconds * 1000, patience);
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
 * Asks one address for its page: follows redirects, waits when the server asks for it, tries again when it fails.
 * @param since Day (YYYY-MM-DD); a server that knows says "not modified" instead of sending the page.
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
