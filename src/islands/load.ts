import { useState } from 'preact/hooks';

/** Something that is loaded when it is first wanted: nothing yet, on its way, there, or failed. */
export interface Loaded<T> {
	value?: T;
	failed: boolean;
	/** It is on its way, or there. */
	wanted: boolean;
	/** Starts loading, also after a failure; does nothing while it is on its way or there. */
	want: () => void;
}

/** @param load What to load; rejects if it cannot be had. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
	const [state, set] = useState<{ value?: T; failed: boolean; wanted: boolean }>({ failed: false, wanted: false });
	const want = () => {
		if (state.wanted) return;
		set({ failed: false, wanted: true });
		load().then(
			(value) => set({ value, failed: false, wanted: true }),
			() => set({ failed: true, wanted: false }),
		);
	};
	return { ...state, want };
}

/**
 * A JSON file of this site.
 * @throws Error with the status if the file is not there.
 */
export async function loadJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as T;
}
