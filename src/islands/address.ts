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
const keep = (question: unknown) => history.replaceState({ question }, '');
const kept = (): unknown => (history.state as { question?: unknown } | null)?.question;

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
 * @param held False for a checker that keeps its question to itself.
 * @returns The question, whether an address waits to be read, and how to change the question, take it back, or ask it as it is.
 */
export function useQuestion<Q>(start: Q, codec: Codec<Q> | undefined, held: boolean, askedAfter: AskedAfter) {
	const [state, set] = useState<State<Q>>({ question: start, ignored: [], by: 'nobody' });
	const [unread, setUnread] = useState(false);
	const [restored, setRestored] = useState(false);
	useEffect(() => {
		if (!held) return;
		const look = () => setUnread(true);
		if (questionIn(location) !== '') look();
		else if (kept() !== undefined) {
			set({ question: kept() as Q, ignored: [], by: 'reader' });
			setRestored(true);
		}
		addEventListener('popstate', look);
		return () => removeEventListener('popstate', look);
	}, []);
	useEffect(() => {
		if (!unread || !codec) return;
		const text = questionIn(location);
		set(text === '' ? { question: start, ignored: [], by: 'nobody' } : { ...codec.parse(text), by: 'address' });
		setUnread(false);
	}, [unread, codec]);
	useEffect(() => {
		if (!held || state.by !== 'reader') return;
		if (!codec) return keep(state.question);
		const text = codec.write(state.question);
		if (text !== questionIn(location)) put(text, askedAfter);
		// What was kept by an earlier version of the site may mean nothing any more: it is read as if it came with the address.
		if (restored) setUnread(true);
		setRestored(false);
	}, [state, codec]);
	const change = (question: Q) => set({ question, ignored: [], by: 'reader' });
	/** Back to where nobody asked anything. */
	const clear = (question: Q) => {
		set({ question, ignored: [], by: 'nobody' });
		if (held && questionIn(location) !== '') put('', askedAfter);
	};
	/** The question as it stands is meant. */
	const ask = () => set((now) => ({ ...now, by: now.by === 'nobody' ? 'reader' : now.by }));
	return { ...state, unread, change, clear, ask };
}
