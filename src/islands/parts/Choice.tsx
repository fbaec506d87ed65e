import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
	label: string;
	value: Value;
	options: readonly { value: Value; label: string }[];
	onChange: (value: Value) => void;
}

/** One of a few values. */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
	const id = useId();
	const choose = (written: string) => {
		const chosen = options.find((option) => option.value === written);
		if (chosen) onChange(chosen.value);
	};
	return (
		<p class="choice">
			<label for={id}>{label}</label>
			<select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
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
