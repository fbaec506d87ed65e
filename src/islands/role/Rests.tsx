import { arriveAt } from '../parts/arrive.ts';
import { counted, type Translate } from '../text.ts';

interface Props {
	/** How many assumptions would turn the verdict if they were wrong. */
	count: number;
	t: Translate;
}

/** A line in the verdict with the number of assumptions it depends on, and a button to them: on a phone they are far below. */
export function Rests({ count, t }: Props) {
	if (count === 0) return null;
	return (
		<p class="verdict-part rests">
			<i class="d q" />
			<span>
				{counted(t, 'role.assumed.rests', count)}{' '}
				<button
					type="button"
					class="link no-print"
					// Not a link: its fragment would replace the answers in the address.
					onClick={({ currentTarget }) => arriveAt(currentTarget.closest('.checker')?.querySelector<HTMLElement>('.assumed h2'))}
				>
					{t('role.assumed.see')}
				</button>
			</span>
		</p>
	);
}
