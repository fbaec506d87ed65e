import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { renew } from '../fresh.ts';
import type { Loaded } from '../load.ts';
import type { Translate } from '../text.ts';

interface Props {
	summary: string;
	/** What has to be there before the inside can be shown. */
	loaded: Loaded<unknown>;
	t: Translate;
	children: ComponentChildren;
}

/** A part of a form that is folded away; what it needs is loaded when somebody unfolds it. */
export function Fold({ summary, loaded, t, children }: Props) {
	const box = useRef<HTMLDetailsElement>(null);
	// It may be unfolded before this code runs, and what it needs may be several things, one after the other.
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

/** What is the matter with a reader of pastes, as something that is not there; undefined if nothing is. */
export const troubled = (state: unknown, again: () => void): Waited | undefined =>
	state === 'slow' || state === 'not-loaded' || state === 'outdated'
		? { failed: state !== 'slow', slow: state === 'slow', outdated: state === 'outdated', wanted: false, want: again }
		: undefined;

/** What stands in place of something that is not there yet, or could not be loaded: what is the matter, and what to do. */
export function Waiting({ loaded: { failed, slow, outdated, wanted, want }, t }: { loaded: Waited; t: Translate }) {
	// The tables with the same facts, to which each checker's page leads readers without JavaScript.
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
