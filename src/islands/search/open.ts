import { settingsOf } from './config.ts';
import { tellOf } from './note.ts';

/** Everything of the search but this file is loaded when somebody turns to it. */
const load = () => import('./mount.tsx');

const trigger = document.querySelector<HTMLAnchorElement>('a.search-open');
const settings = trigger && settingsOf(trigger);

/** Whether keys are text just now. */
const typing = (target: EventTarget | null) =>
	target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));

/**
 * Opens the search. Where it cannot be had, in an old browser or without a connection, the reader stays on the page and is told.
 * @param query Gives what was typed until the search is there.
 */
export async function open(query = () => ''): Promise<void> {
	if (settings) await tellOf(() => load().then(({ openSearch }) => openSearch(settings, query)), query, settings);
}

/** Loads the search before it is asked for. */
export const warm = (): void =>
	void load()
		.then(({ prepare }) => settings && prepare(settings))
		.catch(() => {});

if (trigger) {
	// Without JavaScript it is a link to all questions.
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
