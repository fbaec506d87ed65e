import { useId } from 'preact/hooks';

interface ChoiceProps {
	label: string;
	value: string;
	options: readonly { value: string; label: string }[];
	onChange: (value: string) => void;
}

/** One of a few values. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
	const id = useId();
	return (
		<p class="choice">
			<label for={id}>{label}</label>
			<select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
		</p>
	);
}

/** Yes or no. */
export const Tick = ({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) => (
	<label class="tick">
		<input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} /> {label}
	</label>
);
