import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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
		<details ref={box} onToggle={(event) => event.currentTarget.open && loaded.want()}>
			<summary>{summary}</summary>
			{children || <Waiting loaded={loaded} t={t} />}
		</details>
	);
}

/** What stands in place of something that is not there yet, or could not be loaded. */
export const Waiting = ({ loaded: { failed, want }, t }: { loaded: Pick<Loaded<unknown>, 'failed' | 'want'>; t: Translate }) => (
	<p role="status" class="quiet">
		{t(failed ? 'checker.form.failed' : 'checker.form.loading')}{' '}
		{failed && (
			<button type="button" onClick={want}>
				{t('checker.form.again')}
			</button>
		)}
	</p>
);
