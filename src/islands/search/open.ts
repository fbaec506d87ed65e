import { settingsOf } from './config.ts';
import { tellOf } from './note.ts';

/** Everything of the search but this file is loaded when somebody turns to it. */
const load = () => import('./mount.tsx');

const trigger = document.querySelector<HTMLAnchorElement>('a.search-open');

/** Whether keys are text just now. */
const typing = (target: EventTarget | null) =>
	target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));

/** The field of the home page: what is typed there goes on in the dialog, but never in the middle of a composed character. */
function homeField(open: (query: () => string) => Promise<void>, warm: () => void): void {
	const form = document.querySelector<HTMLFormElement>('form.home-search');
	const field = form?.querySelector('input');
	if (!form || !field) return;
	let carrying = false;
	const carry = () => {
		// Open only once: what is typed until the dialog opens is passed on to it.
		if (carrying) return;
		carrying = true;
		void open(() => {
			const text = field.value;
			field.value = '';
			return text;
		}).finally(() => {
			carrying = false;
		});
	};
	field.addEventListener('focus', warm, { once: true });
	field.addEventListener('compositionend', carry);
	field.addEventListener('input', (event) => {
		if (!(event as InputEvent).isComposing && field.value.trim() !== '') carry();
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		carry();
	});
}

if (trigger) {
	const settings = settingsOf(trigger);
	/** Opens the search. Where it cannot be had, in an old browser or without a connection, the reader stays on the page and is told. */
	const open = (query = () => '') => tellOf(() => load().then(({ openSearch }) => openSearch(settings, query)), query, settings);
	const warm = () =>
		void load()
			.then(({ prepare }) => prepare(settings))
			.catch(() => {});
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
	homeField(open, warm);
	const query = new URLSearchParams(location.search).get('q');
	if (query) void open(() => query);
}
