import { useEffect, useState } from 'preact/hooks';
import { questionIn } from './question-in.ts';

/** How a kind of question is written into an address and read from one. */
export interface Codec<Q> {
	parse: (text: string) => { question: Q; ignored: string[] };
	write: (question: Q) => string;
}

/** What stands between the address of the whole checker and what is asked: the fragment stays in the browser, a query string goes to the server. */
export type AskedAfter = '?' | '#';

/** Puts a question into the address, as a step of the history. A frame takes no step: Back belongs to the page around it. */
function put(text: string, askedAfter: AskedAfter): void {
	const method = parent === window ? 'pushState' : 'replaceState';
	history[method](null, '', location.pathname + (text && askedAfter + text));
}

/** Answers that no address can hold yet, because what writes it is not loaded: they stay with the step of the history, so a reload brings them back. */
const keep = (question: unknown): void => history.replaceState({ question }, '');
const kept = (): unknown => (history.state as { question?: unknown } | null)?.question;

/** Where what a checker is asked is kept. */
export interface AskedPlace {
	/** As the checker's addresses hold it, without a sign in front. */
	read: () => string;
	put: (text: string) => void;
	/** Keeps answers that no text can hold yet, and what was kept; missing where nothing outlives the page. */
	keep?: (question: unknown) => void;
	kept?: () => unknown;
	/** What it holds is shown and takes no focus. */
	quiet?: boolean;
}

/** The address of the page. */
export const pageAddress = (askedAfter: AskedAfter): AskedPlace => ({
	read: () => questionIn(location),
	put: (text) => put(text, askedAfter),
	keep,
	kept,
});

interface State<Q> {
	question: Q;
	/** Parts of the address that could not be used. */
	ignored: readonly string[];
	/** Who asked: nobody yet, the reader in the form, or the address. */
	by: 'nobody' | 'reader' | 'address';
}

/**
 * A question that lives in the address: each change is a step of the browser's history, Back and Forward bring questions back.
 * @param codec Missing until it is loaded; nothing is lost meanwhile.
 * @param place Where it is kept; the same object at each call.
 * @returns The question, whether an address waits to be read, and how to change the question, take it back, or ask it as it is.
 */
export function useQuestion<Q>(start: Q, codec: Codec<Q> | undefined, place: AskedPlace) {
	const [state, set] = useState<State<Q>>({ question: start, ignored: [], by: 'nobody' });
	const [unread, setUnread] = useState(false);
	const [restored, setRestored] = useState(false);
	useEffect(() => {
		const look = () => setUnread(true);
		const before = place.kept?.();
		if (place.read() !== '') look();
		else if (before !== undefined) {
			set({ question: before as Q, ignored: [], by: 'reader' });
			setRestored(true);
		}
		addEventListener('popstate', look);
		return () => removeEventListener('popstate', look);
	}, []);
	useEffect(() => {
		if (!unread || !codec) return;
		const text = place.read();
		set(text === '' ? { question: start, ignored: [], by: 'nobody' } : { ...codec.parse(text), by: 'address' });
		setUnread(false);
	}, [unread, codec]);
	useEffect(() => {
		if (state.by !== 'reader') return;
		if (!codec) return place.keep?.(state.question);
		const text = codec.write(state.question);
		if (text !== place.read()) place.put(text);
		// What was kept by an earlier version of the site may mean nothing any more: it is read as if it came with the address.
		if (restored) setUnread(true);
		setRestored(false);
	}, [state, codec]);
	const change = (question: Q) => set({ question, ignored: [], by: 'reader' });
	/** Resets the question. */
	const clear = (question: Q) => {
		set({ question, ignored: [], by: 'nobody' });
		if (place.read() !== '') place.put('');
	};
	/** The question as it stands is meant. */
	const ask = () => set((now) => ({ ...now, by: now.by === 'nobody' ? 'reader' : now.by }));
	return { ...state, unread, change, clear, ask };
}
