import { useEffect, useState } from 'preact/hooks';
import type { Search, SearchResponse } from '../../search/search.ts';

/** How long typing has to pause before a search, in milliseconds: with less, lists would appear that nobody reads. */
const pause = 120;
/** After how many milliseconds a waiting reader is told that the search is working. */
const patience = 1000;

export interface Asked {
	text: string;
	door: string | undefined;
	/** Section of the site whose most needed questions are shown for an empty query. */
	here: string | undefined;
	/** Do not correct the query. */
	exact: boolean;
}

/**
 * The results for a query, shortly after its last change. Late results of earlier queries are dropped.
 * @returns Undefined until there are results; `slow` while it takes long; `failed` if the search cannot be loaded; `again` tries again.
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
