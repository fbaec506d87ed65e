import { useRef } from 'preact/hooks';
import type { Option } from './steps.ts';

interface Props {
	name: string;
	options: readonly Option[];
	chosen: string;
	onChoose: (value: string) => void;
	/** Called when an option is chosen by a pointer, which counts as an answer. Arrow keys only move through the options. */
	onPressed: (value: string) => void;
}

/** Options as native radio buttons; the whole line is clickable. */
export function OptionList({ name, options, chosen, onChoose, onPressed }: Props) {
	const pressed = useRef(false);
	return options.map(({ value, label, hint }) => (
		<label
			key={value}
			class="opt"
			onPointerDown={() => {
				pressed.current = true;
			}}
			onKeyDown={() => {
				pressed.current = false;
			}}
		>
			<input
				type="radio"
				name={name}
				value={value}
				checked={value === chosen}
				onClick={() => {
					onChoose(value);
					if (pressed.current) onPressed(value);
					pressed.current = false;
				}}
			/>
			<span>
				{label}
				{hint && <small>{hint}</small>}
			</span>
		</label>
	));
}
