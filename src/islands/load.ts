import { useState } from 'preact/hooks';
import { freshen, outdated, renew } from './fresh.ts';
import type { LaterTexts, SentTexts } from './texts.ts';

/** After how many milliseconds a waiting reader is told what to do meanwhile. */
export const patience = 6000;

/** Something that is loaded on demand, with its state: not requested, loading, loaded, or failed. */
export interface Loaded<T> {
	value?: T;
	failed: boolean;
	/** Failed because the site was published again since the page was opened: trying again will not help. */
	outdated?: boolean;
	/** Loading, and taking long. */
	slow?: boolean;
	/** Loading or loaded. */
	wanted: boolean;
	/** Starts loading, also after a failure; does nothing while loading or once loaded. */
	want: () => void;
}

/** The site now has other files than the page expects. */
class OutdatedError extends Error {}

/** A data file is missing or invalid. */
class DataError extends Error {}

/**
 * State and trigger of something loaded on demand.
 * @param load Loads it; rejects on failure.
 */
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
 * Rejects a module or result that is empty or incomplete: a wrong but valid script yields a module without the expected exports.
 * @throws Error if the value or any of its parts is missing.
 */
function expectWhole<T>(value: T): T {
	const parts = Object.values(value as object);
	if (parts.length === 0 || parts.includes(undefined)) throw new Error('not the script that was asked for');
	return value;
}

/**
 * Loads once more. Browsers keep a script that they could not parse for the lifetime of the page, so the page may have to be reloaded.
 * @param whole Whether all scripts can now be fetched.
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
 * Fetches a file of this site. A second request for the same file means that the first response was useless, so it bypasses the browser's
 * cache.
 * @throws DataError if the file does not exist.
 */
export async function fetchFile(address: string): Promise<Response> {
	const answer = await fetch(address, { cache: asked.has(address) ? 'reload' : 'default' });
	asked.add(address);
	if (!answer.ok) throw new DataError(`${address}: ${answer.status}`);
	return answer;
}

/**
 * Fetches a JSON file of this site.
 * @param keys Properties that it must have.
 * @throws DataError if the file does not exist or lacks a property.
 */
export async function loadJson<T extends object>(address: string, keys: readonly (keyof T & string)[]): Promise<T> {
	const answer = await fetchFile(address);
	const value: unknown = await answer.json().catch(() => undefined);
	if (typeof value !== 'object' || value === null || !keys.every((key) => key in value)) throw new DataError(`${address}: not the file`);
	return value as T;
}

/**
 * Fetches a file of texts that matches the rules of this page.
 * @param named The address, with the expected version as its fragment: in another version the numbers of rules and sources differ.
 * @param keys Properties that it must have.
 * @throws OutdatedError if the site now has another version, DataError if there are no such texts.
 */
async function loadVersion<T extends object>(named: string, keys: readonly (keyof T & string)[]): Promise<T> {
	const [address = '', version] = named.split('#');
	const load = () => loadJson<T & { version: string }>(address, [...keys, 'version']);
	let texts = await load();
	// The browser may have cached an older file.
	if (texts.version !== version) texts = await load();
	if (texts.version !== version) throw new OutdatedError(`${address}: version ${texts.version} for a page of version ${version}`);
	return texts;
}

/** Loads the texts of a checker's answers; throws like loadVersion. */
export const loadTexts = (named: string) => loadVersion<SentTexts>(named, ['strings', 'lists', 'rules']);

/** Loads the texts that follow a checker's first verdict; throws like loadVersion. */
export const loadLater = (named: string) => loadVersion<LaterTexts>(named, ['strings', 'rules', 'compared', 'pages', 'sources']);
