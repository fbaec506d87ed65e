import { tellOf } from './note.ts';

/** All code of the search except this file is loaded on first use. */
const load = () => import('./mount.tsx');

const trigger = document.querySelector<HTMLAnchorElement>('a.search-open');

/** Whether keys are currently text input. */
const typing = (target: EventTarget | null) =>
	target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));

/**
 * Opens the search. If it cannot be loaded, the reader stays on the page and gets a message.
 * @param query Gives what was typed before the search was ready.
 */
export async function open(query = () => ''): Promise<void> {
	if (trigger) await tellOf(() => load().then(({ openSearch }) => openSearch(trigger, query)), query, trigger);
}

/** Preloads the search. */
export const warm = (): void =>
	void load()
		.then(({ prepare }) => trigger && prepare(trigger))
		.catch(() => {});

if (trigger) {
	// In the HTML it is a link to all questions, which works without JavaScript.
	trigger.setAttribute('role', 'button');
	trigger.setAttribute('aria-haspopup', 'dialog');
	for (const event of ['pointerenter', 'focus']) trigger.addEventListener(event, warm, { once: true });
	trigger.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		void open();
	});
	trigger.addEventListener('keydown', (event) => {
		if (event.key === ' ') {
			event.preventDefault();
			void open();
		}
	});
	addEventListener('keydown', (event) => {
		const shortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
		const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
		if (event.isComposing || (!shortcut && !slash)) return;
		event.preventDefault();
		void open();
	});
	const query = new URLSearchParams(location.search).get('q');
	if (query) void open(() => query);
}
