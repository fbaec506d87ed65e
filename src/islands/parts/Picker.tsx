import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Translate } from '../text.ts';

export interface PickerItem {
	name: string;
	/** The official name in the reader's language, if there is one. */
	local?: string | undefined;
	/** Distinguishes it from others, such as an id or an old name. */
	detail?: string | undefined;
}

interface Props {
	label: string;
	hint?: string;
	chosen: readonly string[];
	item: (id: string) => PickerItem;
	/** Ids that match what was typed, best first. */
	find: (typed: string) => readonly string[];
	onChange: (chosen: string[]) => void;
	/** Id that is always offered last, for things that are in no list. */
	other?: string;
	/** The id of a name that was typed in full; undefined if there is none. */
	exact: (typed: string) => string | undefined;
	/** True while the searched list is still being loaded. */
	pending?: boolean;
	/** Called with a typed text that matches no option, so that the form can ask about it. */
	onTyped?: (typed: string) => void;
	field?: RefObject<HTMLInputElement>;
	t: Translate;
}

/** A name in English, after the name in the reader's language. */
export const Name = ({ name, local, detail }: PickerItem) => (
	<>
		{local && <>{local} </>}
		<span lang="en" class={local && 'quiet'}>
			{name}
		</span>
		{detail && <span class="quiet"> {detail}</span>}
	</>
);

/** Everything that Name shows: the accessible name of a button has to contain its visible text. */
const shown = ({ name, local, detail }: PickerItem) => [local, name, detail].filter(Boolean).join(' ');

/** Runs once no pointer is down: a layout change while a button is pressed would move it away, and its click would be lost. */
function whenReleased(act: () => void): void {
	if (document.querySelector(':active')) addEventListener('mouseup', () => setTimeout(act), { once: true });
	else act();
}

/** A combobox for choosing several things by a part of their name, with the chosen ones as chips. Typed text is never dropped. */
export function Picker({ label, hint, chosen, item, find, other, exact, pending, onChange, onTyped, field, t }: Props) {
	const id = useId();
	const own = useRef<HTMLInputElement>(null);
	const input = field ?? own;
	const [typed, setTyped] = useState('');
	const [open, setOpen] = useState(false);
	const [active, setActive] = useState(-1);
	const [said, setSaid] = useState('');
	const free = (ids: readonly string[]) => ids.filter((entry) => !chosen.includes(entry));
	const fits = open ? free(find(typed)) : [];
	const found = open && other ? [...fits, ...free([other])] : fits;
	const type = (text: string) => {
		setTyped(text);
		onTyped?.(text.trim());
	};
	const close = () => {
		setOpen(false);
		setActive(-1);
	};
	const nameOf = (entry: string) => item(entry).local ?? item(entry).name;
	const add = (entry: string) => {
		onChange([...chosen, entry]);
		type('');
		close();
		setSaid(t('checker.picker.added', { name: nameOf(entry) }));
	};
	const remove = (entry: string) => {
		onChange(chosen.filter((other) => other !== entry));
		setSaid(t('checker.picker.removed', { name: nameOf(entry) }));
		input.current?.focus();
	};
	const move = (place: number) => {
		setOpen(true);
		const last = open ? found.length - 1 : 0;
		const next = place < 0 ? last : place > last ? 0 : place;
		setActive(next);
		document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
	};
	const keys: Record<string, () => void> = {
		ArrowDown: () => move(active + 1),
		ArrowUp: () => move(active - 1),
		Escape: () => (open ? close() : type('')),
		Enter: () => {
			const entry = found[active] ?? exact(typed) ?? (fits.length === 1 ? fits[0] : undefined);
			if (entry) add(entry);
		},
	};
	const nothing = open && typed.trim() !== '' && fits.length === 0;
	const count = t(`checker.picker.count`, { count: String(fits.length) });
	return (
		<div class="picker">
			<label for={id}>{label}</label>
			{hint && (
				<p class="quiet" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{chosen.length > 0 && (
				<ul class="chips" aria-label={t('checker.picker.chosen', { label })}>
					{chosen.map((entry) => (
						<li key={entry}>
							<button type="button" onClick={() => remove(entry)} aria-label={t('checker.picker.remove', { name: shown(item(entry)) })}>
								<Name {...item(entry)} />
								<span aria-hidden="true">×</span>
							</button>
						</li>
					))}
				</ul>
			)}
			<input
				id={id}
				ref={input}
				role="combobox"
				aria-expanded={open}
				aria-controls={`${id}-list`}
				aria-autocomplete="list"
				aria-activedescendant={active >= 0 && found[active] ? `${id}-${active}` : undefined}
				aria-describedby={hint && `${id}-hint`}
				autocomplete="off"
				autocapitalize="off"
				spellcheck={false}
				placeholder={t('checker.picker.placeholder')}
				value={typed}
				onInput={(event) => {
					type(event.currentTarget.value);
					setOpen(true);
					setActive(-1);
				}}
				onClick={() => setOpen(true)}
				onBlur={() => {
					close();
					const entry = typed.trim() === '' ? undefined : exact(typed);
					if (entry && !chosen.includes(entry)) whenReleased(() => add(entry));
				}}
				onKeyDown={(event) => {
					if (event.isComposing) return;
					const act = keys[event.key];
					// Enter in an empty field submits the form; Escape is left to the page if there is nothing to close.
					if (!act || (event.key === 'Enter' && typed === '' && active < 0) || (event.key === 'Escape' && !open && typed === '')) return;
					event.preventDefault();
					act();
				}}
			/>
			{/* The list overlays the page, so that opening and closing it moves nothing. */}
			<div class="options" hidden={!open || (found.length === 0 && !nothing)}>
				{nothing && <p class="quiet">{pending ? t('checker.form.loading') : t('checker.picker.none', { typed: typed.trim() })}</p>}
				{/* Neither the options nor the scroll bar take the focus from the field. */}
				<div
					role="listbox"
					id={`${id}-list`}
					aria-label={label}
					tabIndex={-1}
					hidden={found.length === 0}
					onMouseDown={(event) => event.preventDefault()}
				>
					{found.map((entry, place) => (
						<div
							key={entry}
							id={`${id}-${place}`}
							role="option"
							tabIndex={-1}
							aria-selected={place === active}
							onClick={() => add(entry)}
							onKeyDown={undefined}
						>
							<Name {...item(entry)} />
						</div>
					))}
				</div>
			</div>
			<p class="sr-only" role="status">
				{open && typed.trim() !== '' ? count : said}
			</p>
		</div>
	);
}
