import { useState } from 'preact/hooks';
import { freshen, outdated, renew } from './fresh.ts';
import type { LaterTexts, SentTexts } from './texts.ts';

/** How long a reader waits before being told what to do meanwhile, in milliseconds. */
export const patience = 6000;

/** Something that is loaded when it is first wanted: nothing yet, on its way, there, or failed. */
export interface Loaded<T> {
	value?: T;
	failed: boolean;
	/** Failed, because the site was published anew since the page was opened: trying again is in vain. */
	outdated?: boolean;
	/** It is on its way, and takes long. */
	slow?: boolean;
	/** It is on its way, or there. */
	wanted: boolean;
	/** Starts loading, also after a failure; does nothing while it is on its way or there. */
	want: () => void;
}

/** The site has other files by now than the page that asks for them. */
class OutdatedError extends Error {}

/** A file of data is missing or is not what it should be. */
class DataError extends Error {}

/** @param load What to load; rejects if it cannot be had. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
	const [state, set] = useState<Omit<Loaded<T>, 'want'>>({ failed: false, wanted: false });
	const want = () => {
		if (state.wanted) return;
		set({ failed: false, wanted: true });
		const timer = setTimeout(() => set((now) => ({ ...now, slow: now.wanted && now.value === undefined })), patience);
		const again = state.failed;
		const loaded = () => load().then(expectWhole);
		const loading = again ? freshen().then((whole) => retry(loaded, whole)) : loaded();
		loading
			.then(
				(value) => set({ value, failed: false, wanted: true }),
				async (error: unknown) => {
					set({ failed: true, wanted: false });
					if (error instanceof OutdatedError || (await outdated())) set((now) => ({ ...now, outdated: now.failed }));
				},
			)
			.finally(() => clearTimeout(timer));
	};
	return { ...state, want };
}

/**
 * A script that is understood and is another one gives a module without what we import from it.
 * @throws Error if there is nothing in a module or in what was made of it, or something is missing.
 */
function expectWhole<T>(value: T): T {
	const parts = Object.values(value as object);
	if (parts.length === 0 || parts.includes(undefined)) throw new Error('not the script that was asked for');
	return value;
}

/**
 * Loads once more. A browser keeps a script that it could not understand for as long as the page is open, so that only a new page helps.
 * @param whole Whether the scripts can be had by now.
 */
async function retry<T>(load: () => Promise<T>, whole: boolean): Promise<T> {
	try {
		return await load();
	} catch (error) {
		if (whole && !(error instanceof DataError || error instanceof OutdatedError)) renew();
		throw error;
	}
}

const asked = new Set<string>();

/**
 * A file of this site. Whoever asks for it a second time got nothing of use the first time, so then it comes past the browser's cache.
 * @throws DataError if the file is not there.
 */
export async function fetchFile(address: string): Promise<Response> {
	const answer = await fetch(address, { cache: asked.has(address) ? 'reload' : 'default' });
	asked.add(address);
	if (!answer.ok) throw new DataError(`${address}: ${answer.status}`);
	return answer;
}

/**
 * A JSON file of this site.
 * @param keys What has to be in it.
 * @throws DataError if the file is not there, or is something else.
 */
export async function loadJson<T extends object>(address: string, keys: readonly (keyof T & string)[]): Promise<T> {
	const answer = await fetchFile(address);
	const value: unknown = await answer.json().catch(() => undefined);
	if (typeof value !== 'object' || value === null || !keys.every((key) => key in value)) throw new DataError(`${address}: not the file`);
	return value as T;
}

/**
 * A file of texts that goes with the rules of this page.
 * @param named The address, and as its fragment the version: in another one rules and sources have other numbers than those that the facts name.
 * @param keys What has to be in it.
 * @throws OutdatedError if the site has another version by now, DataError if there are no such texts.
 */
async function loadVersion<T extends object>(named: string, keys: readonly (keyof T & string)[]): Promise<T> {
	const [address = '', version] = named.split('#');
	const load = () => loadJson<T & { version: string }>(address, [...keys, 'version']);
	let texts = await load();
	// The browser may have kept an older file than the page.
	if (texts.version !== version) texts = await load();
	if (texts.version !== version) throw new OutdatedError(`${address}: version ${texts.version} for a page of version ${version}`);
	return texts;
}

/** The texts of a checker's answers, as loadVersion. */
export const loadTexts = (named: string) => loadVersion<SentTexts>(named, ['strings', 'lists', 'rules']);

/** What comes after a checker's first verdict, as loadVersion. */
export const loadLater = (named: string) => loadVersion<LaterTexts>(named, ['strings', 'rules', 'compared', 'ways', 'sources']);
