import { render } from 'preact';
import { createSearch } from '../../search/search.ts';
import { fetchFile, loadJson } from '../load.ts';
import { type Strings, translator } from '../text.ts';
import { type Door, type SearchSettings, settingsOf } from './config.ts';
import { SearchDialog } from './SearchDialog.tsx';
import css from './search.css?inline';

/** The sections of the site, in the order of the menu. */
const doorsIn = (words: Strings): Door[] =>
	Object.entries(words).flatMap(([key, name]) => {
		const id = /^door\.(\w+)\.title$/.exec(key)?.[1];
		return id === undefined ? [] : [[id, name]];
	});

function start({ folder, pages, all, failed, again }: SearchSettings) {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
	const dialog = document.createElement('dialog');
	dialog.className = 'search-dialog';
	document.body.append(dialog);
	const search = createSearch({
		load: async (file) => new Uint8Array(await (await fetchFile(folder + file)).arrayBuffer()),
		address: (path, anchor) => `${pages}${path && `${path}/`}${anchor ? `#${anchor}` : ''}`,
	});
	let texts: Promise<Strings> | undefined;
	const strings = () => {
		texts ??= loadJson<Strings>(`${folder}texts.json`, ['find.label', 'find.failed', 'find.again']);
		texts.catch(() => {
			texts = undefined;
		});
		return texts;
	};
	const show = async (query: () => string) => {
		// If the search's texts cannot be loaded, the dialog uses the texts in the page.
		const words = await strings().catch(() => undefined);
		const t = translator(
			words ?? { 'find.failed': failed, 'find.again': again, 'find.label': failed, 'find.placeholder': '', 'find.close': '×' },
		);
		const doors = doorsIn(words ?? {});
		const here = doors.find(([id]) => location.pathname.startsWith(`${pages}${id}/`))?.[0];
		dialog.setAttribute('aria-label', t('find.label'));
		// Read as late as possible, since the reader may have typed on.
		const text = query();
		if (!dialog.open) dialog.showModal();
		// A new key for each opening discards the previous query.
		render(
			<SearchDialog
				key={Date.now()}
				{...{ dialog, search, doors, here, all, t }}
				start={text}
				usable={words !== undefined}
				retry={() => void show(() => text)}
			/>,
			dialog,
		);
	};
	return { show, warm: () => void Promise.all([search.ready(), strings()]).catch(() => {}) };
}

let started: ReturnType<typeof start> | undefined;
const once = (trigger: HTMLAnchorElement) => {
	started ??= start(settingsOf(trigger));
	return started;
};

/**
 * Loads what a first query needs.
 * @param trigger The link to all questions, which has the settings.
 */
export const prepare = (trigger: HTMLAnchorElement): void => once(trigger).warm();

/** Opens the search dialog; `query` is called once it is ready. */
export const openSearch = (trigger: HTMLAnchorElement, query: () => string): Promise<void> => once(trigger).show(query);
