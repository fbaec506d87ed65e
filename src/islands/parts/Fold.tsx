import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { renew } from '../fresh.ts';
import type { Loaded } from '../load.ts';
import type { Translate } from '../text.ts';

interface Props {
	summary: string;
	/** What has to be loaded before the content can be shown. */
	loaded: Loaded<unknown>;
	t: Translate;
	children: ComponentChildren;
}

/** A collapsed part of a form; what it needs is loaded when it is opened. */
export function Fold({ summary, loaded, t, children }: Props) {
	const box = useRef<HTMLDetailsElement>(null);
	// It may be opened before this code runs, and it may need several things, one after the other.
	useEffect(() => {
		if (!children && !loaded.failed && box.current?.open) loaded.want();
	});
	return (
		<details ref={box} onToggle={(event) => event.currentTarget.open && !loaded.failed && loaded.want()}>
			<summary>{summary}</summary>
			{children || <Waiting loaded={loaded} t={t} />}
		</details>
	);
}

type Waited = Pick<Loaded<unknown>, 'failed' | 'slow' | 'outdated' | 'wanted' | 'want'>;

/** A problem of the worker in the form of something that failed to load; undefined if there is no problem. */
export const troubled = (state: unknown, again: () => void): Waited | undefined =>
	state === 'slow' || state === 'not-loaded' || state === 'outdated'
		? { failed: state !== 'slow', slow: state === 'slow', outdated: state === 'outdated', wanted: false, want: again }
		: undefined;

/** Shown instead of something that is still loading or could not be loaded: what is wrong, and what to do. */
export function Waiting({ loaded: { failed, slow, outdated, wanted, want }, t }: { loaded: Waited; t: Translate }) {
	// The tables with the same facts, which each checker's page links for readers without JavaScript.
	const tables = failed || slow ? document.querySelector<HTMLAnchorElement>('.needs-script a') : null;
	const state = outdated ? 'outdated' : failed ? 'failed' : slow ? 'slow' : 'loading';
	return (
		<p role="status" class="quiet">
			{t(`checker.form.${state}`)}{' '}
			{(failed || slow) && !wanted && (
				<button type="button" onClick={outdated ? renew : want}>
					{t(outdated ? 'checker.form.renew' : 'checker.form.again')}
				</button>
			)}{' '}
			{tables && !outdated && (
				<>
					{t('checker.form.meanwhile')} <a href={tables.href}>{tables.textContent}</a>
				</>
			)}
		</p>
	);
}
