import { useEffect } from 'preact/hooks';
import { unbroken } from '../../i18n/unbroken.ts';
import type { SearchResult } from '../../search/search.ts';
import type { Translate } from '../text.ts';
import { Marked } from './Marked.tsx';

interface Props {
	id: string;
	label: string;
	results: readonly SearchResult[];
	active: number;
	t: Translate;
	/** Name of a section of the site. */
	nameOf: (id: string) => string | undefined;
	/** Called when a result is opened in this window. */
	onFollow: () => void;
}

/** The results below the field. Each is a real link, so that it can be opened in a new tab. */
export function Results({ id, label, results, active, t, nameOf, onFollow }: Props) {
	useEffect(() => document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' }), [active]);
	return (
		<div role="listbox" id={id} aria-label={label} tabIndex={-1}>
			{results.map(({ url, title, section, excerpt, marks, error, door, kind }, place) => (
				<a
					key={url}
					id={`${id}-${place}`}
					role="option"
					tabIndex={-1}
					aria-selected={place === active}
					href={url}
					onClick={(event) => event.ctrlKey || event.metaKey || event.shiftKey || onFollow()}
				>
					<span class="title">
						<Marked text={title} ranges={marks.title} />
					</span>
					<span class="who">{error ? t(`error.who.${error.who}`) : kind && kind !== 'page' ? t(`find.kind.${kind}`) : nameOf(door)}</span>
					{section && (
						<span class="section">
							<Marked text={section.title} ranges={marks.section} />
						</span>
					)}
					<span class="excerpt">
						<Marked text={excerpt} ranges={marks.excerpt} />
					</span>
					{error?.todo && <span class="todo">{unbroken(error.todo)}</span>}
				</a>
			))}
		</div>
	);
}
