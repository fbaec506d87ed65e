import type { SearchSettings } from './config.ts';

/** How long a reader waits without a word, in milliseconds. */
const patience = 1500;

const note = document.createElement('p');
const link = document.createElement('a');
const button = document.createElement('button');
button.type = 'button';
note.className = 'notice';
note.setAttribute('role', 'alert');

/**
 * Fetches all scripts anew. What does so is loaded when somebody wants it.
 * @returns Whether they are there; where even that cannot be loaded, whether a new page may help.
 */
const renewed = () =>
	import('../fresh.ts').then(
		({ freshen }) => freshen(),
		() => navigator.onLine,
	);

/**
 * Says above the answer how it stands with a search that was asked for, with the way to all questions beside it: that it is on its way when
 * it does not come at once, and that it cannot be had. A script that a browser could not understand stays with the page, so that
 * trying again in vain reloads it.
 * @param search Opens the search.
 * @param query What was typed, which a reload must not lose.
 * @param whole Whether all scripts were fetched anew before.
 * @returns Settled when the search is open or given up.
 */
export async function tellOf(search: () => Promise<void>, query: () => string, settings: SearchSettings, whole = false): Promise<void> {
	const { loading, failed, again, all } = settings;
	const say = (text: string) => {
		link.href = all.href;
		link.textContent = all.text;
		button.textContent = again;
		button.onclick = async () => {
			void tellOf(search, query, settings, await renewed());
		};
		note.replaceChildren(`${text} `, link, ...(text === failed ? [' ', button] : []));
		document.querySelector('h1')?.before(note);
	};
	const timer = setTimeout(say, patience, loading);
	try {
		await search();
		note.remove();
	} catch {
		if (whole) location.assign(`?q=${encodeURIComponent(query())}`);
		say(failed);
		// Brings the note into view, wherever on the page somebody was.
		link.focus();
	}
	clearTimeout(timer);
}
