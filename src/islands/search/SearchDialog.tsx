import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inBrackets } from '../../i18n/text.ts';
import type { Search } from '../../search/search.ts';
import type { Translate } from '../text.ts';
import { keepTool } from '../tool-choice.ts';
import { writeQuery } from './address.ts';
import type { Door, SearchSettings } from './config.ts';
import { Notices } from './Notices.tsx';
import { Recent } from './Recent.tsx';
import { Results } from './Results.tsx';
import { rememberSearch } from './recent.ts';
import { toolNamed } from './tool-named.ts';
import { useResults } from './use-results.ts';

interface Props {
	dialog: HTMLDialogElement;
	search: Search;
	doors: readonly Door[];
	/** Section of the site that the reader's page belongs to. */
	here: string | undefined;
	all: SearchSettings['all'];
	/** The initial query. */
	start: string;
	/** False if even the texts could not be loaded. */
	usable: boolean;
	/** Loads the texts again. */
	retry: () => void;
	t: Translate;
}

/** How long typing has to pause before the number of results is announced, in milliseconds. */
const sayAfter = 700;
/** How long typing has to pause before the query is written into the address, in milliseconds. */
const writeAfter = 300;
const list = 'search-results';

/** The field and its list of results, as a combobox. */
export function SearchDialog({ dialog, search, doors, here, all, start, usable, retry, t }: Props) {
	const [text, setText] = useState(start);
	const [door, setDoor] = useState<string>();
	const [exact, setExact] = useState(false);
	const [composing, setComposing] = useState(false);
	const [active, setActive] = useState(-1);
	const [said, setSaid] = useState('');
	const input = useRef<HTMLInputElement>(null);
	const { response, slow, failed, again } = useResults(search, { text, door, here, exact }, composing);
	const empty = text.trim() === '';
	const results = response?.results ?? [];
	/** A door behind which nothing was found is no choice. */
	const filters = doors.filter(([id]) => id === door || (response?.counts[id] ?? 0) > 0);

	// Before painting, so that no key pressed meanwhile is lost.
	useLayoutEffect(() => {
		input.current?.focus();
		input.current?.setSelectionRange(start.length, start.length);
		const closed = () => writeQuery('');
		dialog.addEventListener('close', closed, { once: true });
		return () => dialog.removeEventListener('close', closed);
	}, []);
	useEffect(() => {
		if (composing) return;
		// Browsers limit how often the address may change.
		const timer = setTimeout(() => dialog.open && writeQuery(text), writeAfter);
		return () => clearTimeout(timer);
	}, [text, composing]);
	// Before painting, since a key pressed after the new results are visible must apply to them.
	useLayoutEffect(() => setActive(-1), [response]);
	useEffect(() => {
		const timer = setTimeout(
			() =>
				setSaid(response && !empty ? t(`find.count.${plural(response.results.length)}`, { count: String(response.results.length) }) : ''),
			sayAfter,
		);
		return () => clearTimeout(timer);
	}, [response]);

	const ask = (next: string) => {
		setText(next);
		setExact(false);
	};
	const follow = () => {
		rememberSearch(text.trim());
		const tool = toolNamed(text);
		if (tool) keepTool(tool);
		dialog.close();
	};
	// In lower case: elements have no such properties, from which Preact could derive the events' names.
	const composition = {
		oncompositionstart: () => setComposing(true),
		oncompositionend: (event: CompositionEvent) => {
			setComposing(false);
			ask((event.currentTarget as HTMLInputElement).value);
		},
	};
	const last = results.length - 1;
	const moves: Record<string, () => number> = {
		ArrowDown: () => (active >= last ? 0 : active + 1),
		ArrowUp: () => (active <= 0 ? last : active - 1),
		// While no result is selected, these keys move within the text.
		Home: () => (active < 0 ? -1 : 0),
		End: () => (active < 0 ? -1 : last),
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		if (event.key === 'Escape') {
			// By default a search field would only be cleared.
			event.preventDefault();
			dialog.close();
		}
		if (last < 0) return;
		const to = moves[event.key]?.();
		if (to !== undefined && to >= 0) {
			event.preventDefault();
			setActive(to);
		} else if (event.key === 'Enter' && !(empty && active < 0)) {
			event.preventDefault();
			const url = results[Math.max(active, 0)]?.url ?? '';
			if (event.ctrlKey || event.metaKey) open(url, '_blank', 'noopener');
			else {
				follow();
				location.assign(url);
			}
		}
	};
	return (
		<search>
			<div class="field">
				<input
					ref={input}
					type="search"
					role="combobox"
					aria-label={t('find.label')}
					aria-expanded={results.length > 0}
					aria-controls={list}
					aria-autocomplete="list"
					aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
					autocomplete="off"
					autocapitalize="off"
					spellcheck={false}
					enterkeyhint="go"
					placeholder={t('find.placeholder')}
					disabled={!usable}
					value={text}
					onInput={(event) => ask(event.currentTarget.value)}
					{...composition}
					onKeyDown={onKeyDown}
				/>
				<button type="button" onClick={() => dialog.close()}>
					{t('find.close')}
				</button>
			</div>
			{response && !empty && !response.fallback && filters.length > 0 && (
				<fieldset class="door-filter">
					<legend class="sr-only">{t('find.door')}</legend>
					{[[undefined, t('find.everybody')] as const, ...filters].map(([id, name]) => (
						<button key={name} type="button" aria-pressed={door === id} onClick={() => setDoor(id)}>
							{name + inBrackets(String(id === undefined ? response.total : (response.counts[id] ?? 0)), name)}
						</button>
					))}
				</fieldset>
			)}
			<Notices
				{...{ response, empty, slow, all, t }}
				again={usable ? again : retry}
				failed={failed || !usable}
				onExact={() => setExact(true)}
			/>
			<Results
				id={list}
				label={t(empty ? 'find.needed' : 'find.results')}
				t={t}
				{...{ results, active }}
				nameOf={(id) => doors.find(([known]) => known === id)?.[1]}
				onFollow={follow}
			/>
			{usable && empty && <Recent onPick={ask} t={t} />}
			<p class="sr-only" role="status">
				{said}
			</p>
		</search>
	);

	function plural(count: number): 'one' | 'other' {
		return new Intl.PluralRules(document.documentElement.lang).select(count) === 'one' ? 'one' : 'other';
	}
}
