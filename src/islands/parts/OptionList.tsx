import { useRef } from 'preact/hooks';
import type { Option } from './steps.ts';

interface Props {
	name: string;
	options: readonly Option[];
	chosen: string;
	onChoose: (value: string) => void;
	/** A pointer chose: the reader has answered. The arrow keys only move through the options. */
	onPressed: (value: string) => void;
}

/** Answers to choose from, as native radio buttons: the whole line is the target. */
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
