/** After how many milliseconds a waiting reader is told that the search is loading. */
const patience = 1500;

const note = document.createElement('p');
const link = document.createElement('a');
const button = document.createElement('button');
button.type = 'button';
note.className = 'notice';
note.setAttribute('role', 'alert');

/**
 * Fetches all scripts again. The code that does so is itself loaded on demand.
 * @returns Whether they could be fetched; if even that code cannot be loaded, whether a reload may help.
 */
const renewed = () =>
	import('../renewal.ts').then(
		({ freshen }) => freshen(),
		() => navigator.onLine,
	);

/**
 * Shows above the answer that the search is loading, if it takes long, or that it could not be loaded, with a link to all questions.
 * Browsers keep a script that they could not parse for the lifetime of the page, so if trying again fails, the page is reloaded.
 * @param search Opens the search.
 * @param query Gives the typed query, which a reload must not lose.
 * @param trigger The link to all questions, with the texts of the note (src/components/frame/SearchLink.astro).
 * @param whole Whether all scripts have just been fetched again.
 * @returns Resolves when the search is open or given up.
 */
export async function tellOf(search: () => Promise<void>, query: () => string, trigger: HTMLAnchorElement, whole = false): Promise<void> {
	const { all = '', loading, failed = '', again = '' } = trigger.dataset;
	const say = (text = '') => {
		link.href = trigger.href;
		link.textContent = all;
		button.textContent = again;
		button.onclick = async () => {
			void tellOf(search, query, trigger, await renewed());
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
		// Scrolls the note into view, wherever the reader is on the page.
		link.focus();
	}
	clearTimeout(timer);
}
