import { unbroken } from '../../i18n/unbroken.ts';
import type { Range } from '../../search/types.ts';

/** A text with ranges of it highlighted. */
export function Marked({ text: whole, ranges }: { text: string; ranges: readonly Range[] }) {
	const text = unbroken(whole);
	const pieces = ranges.flatMap(({ start, end }, place) => [
		text.slice(ranges[place - 1]?.end ?? 0, start),
		<mark key={start}>{text.slice(start, end)}</mark>,
	]);
	return (
		<>
			{pieces}
			{text.slice(ranges.at(-1)?.end ?? 0)}
		</>
	);
}
