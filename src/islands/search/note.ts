import type { SearchSettings } from './config.ts';

/** How long a reader waits without a word, in milliseconds. */
const patience = 1500;

const note = document.createElement('p');
const link = document.createElement('a');
note.className = 'notice';
note.setAttribute('role', 'alert');

/**
 * Says above the answer how it stands with a search that was asked for, with the way to all questions beside it: that it is on its way when
 * it does not come at once, and that it cannot be had.
 * @returns Settled when the search is open or given up.
 */
export async function tellOf(search: Promise<void>, { loading, failed, all }: SearchSettings): Promise<void> {
	const say = (text: string) => {
		link.href = all.href;
		link.textContent = all.text;
		note.replaceChildren(`${text} `, link);
		document.querySelector('h1')?.before(note);
	};
	const timer = setTimeout(say, patience, loading);
	try {
		await search;
		note.remove();
	} catch {
		say(failed);
		// Brings the note into view, wherever on the page somebody was.
		link.focus();
	}
	clearTimeout(timer);
}
