import { useEffect, useState } from 'preact/hooks';
import type { Search, SearchResponse } from '../../search/search.ts';

/** How long typing has to pause before a search, in milliseconds: shorter shows lists that nobody reads. */
const pause = 120;
/** How long a reader waits for results without a word, in milliseconds. */
const patience = 1000;

export interface Asked {
	text: string;
	door: string | undefined;
	/** The door whose most needed questions are shown while nothing is asked. */
	here: string | undefined;
	/** Take the query as it is written. */
	exact: boolean;
}

/**
 * The results for what is asked, a moment after the last change. An earlier answer that comes late is dropped.
 * @returns Undefined for nothing found yet; `slow` while it takes long; `failed` if the search cannot be loaded; `again` tries once more.
 */
export function useResults(search: Search, { text, door, here, exact }: Asked, composing: boolean) {
	const [response, setResponse] = useState<SearchResponse>();
	const [failed, setFailed] = useState(false);
	const [slow, setSlow] = useState(false);
	const [tries, setTries] = useState(0);
	useEffect(() => {
		if (composing) return;
		const empty = text.trim() === '';
		const shown = empty ? here : door;
		let late = false;
		const waiting = setTimeout(setSlow, patience, true);
		const settle = (broken: boolean) => {
			clearTimeout(waiting);
			setSlow(false);
			setFailed(broken);
		};
		const timer = setTimeout(
			() =>
				search.search(text, { exact, ...(shown !== undefined && { door: shown }) }).then(
					(found) => {
						if (late) return;
						settle(false);
						setResponse(found);
					},
					() => late || settle(true),
				),
			empty ? 0 : pause,
		);
		return () => {
			late = true;
			clearTimeout(timer);
			clearTimeout(waiting);
			setSlow(false);
		};
	}, [text, door, exact, composing, tries]);
	return { response, slow, failed, again: () => setTries(tries + 1) };
}
