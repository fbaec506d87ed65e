import { useEffect, useState } from 'preact/hooks';
import { questionIn } from './question-in.ts';

/** How a checker's question (its state) is written into an address and read from it. */
export interface Codec<Q> {
	parse: (text: string) => { question: Q; ignored: string[] };
	write: (question: Q) => string;
}

/** Separates the checker's address from the answers: a fragment (#) stays in the browser, a query string (?) is sent to the server. */
export type AskedAfter = '?' | '#';

/**
 * Writes the question into the address, as a new history entry. An embedded checker replaces the entry instead: Back belongs to the page
 * around the frame.
 */
function put(text: string, askedAfter: AskedAfter): void {
	// Back and Forward show a question or a verdict; the browser would scroll to where the reader was, at a moment of its own.
	history.scrollRestoration = 'manual';
	const method = parent === window ? 'pushState' : 'replaceState';
	history[method](null, '', location.pathname + (text && askedAfter + text));
}

/** Stores answers in the history entry while the codec is not loaded, so that a reload restores them. */
const keep = (question: unknown): void => history.replaceState({ question }, '');
const kept = (): unknown => (history.state as { question?: unknown } | null)?.question;

/** Where the answers of a checker are stored. */
export interface AskedPlace {
	/** The stored answers, encoded as in the checker's addresses, without # or ?. */
	read: () => string;
	put: (text: string) => void;
	/** Stores answers that cannot be encoded yet, and what was stored; missing if nothing is kept after the page is closed. */
	keep?: (question: unknown) => void;
	kept?: () => unknown;
	/** Restoring answers from here must not move the focus. */
	quiet?: boolean;
}

/** The address of the page, as the place for answers. */
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
	/** Who gave the answers: nobody yet, the reader in the form, or the address. */
	by: 'nobody' | 'reader' | 'address';
}

/**
 * A question whose state is in the address: each change is a history entry, and Back and Forward restore it.
 * @param start The state without answers.
 * @param codec Undefined until it is loaded; answers given meanwhile are kept.
 * @param place Where the answers are stored; has to be the same object in each render.
 * @returns The question; whether an address still has to be read; and functions that change, reset or confirm the question.
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
		// An earlier version of the site may have stored it, so it is validated as if it came from an address.
		if (restored) setUnread(true);
		setRestored(false);
	}, [state, codec]);
	const change = (question: Q) => set({ question, ignored: [], by: 'reader' });
	/** Resets the question. */
	const clear = (question: Q) => {
		set({ question, ignored: [], by: 'nobody' });
		if (place.read() !== '') place.put('');
	};
	/** Confirms the question as it is, so that it gets an answer. */
	const ask = () => set((now) => ({ ...now, by: now.by === 'nobody' ? 'reader' : now.by }));
	return { ...state, unread, change, clear, ask };
}
