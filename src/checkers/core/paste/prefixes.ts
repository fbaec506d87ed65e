/** What editors, logs and diffs write in front of each line: its number, the time, a sign. */
const prefix =
	/^(?:\s{0,8}(\d{1,7})(?:\s?[:|]\s?|\t|\s\s)|\[?(?:[\d-]{10}[T ])?\d\d:\d\d:\d\d[\d.,]{0,10}Z?\]?\s(?:INFO\s{1,4}\S{1,40}:\s|##\[\w{1,20}\])?|\+|[\w.-]{1,60}\s{1,20}\|(?:\s|$))/;

/** Removes what stands in front of every line; a number only where it counts the lines. */
export function withoutPrefixes(text: string): string {
	const from = prefix.exec(text);
	if (!from) return text;
	const lines = text.split('\n').map((line, at) => {
		const [whole, number] = prefix.exec(line) ?? [];
		const counts = number === undefined ? whole !== undefined : Number(number) - at === Number(from[1]);
		return counts || line.trim() === '' ? line.slice(whole?.length ?? 0) : undefined;
	});
	return lines.length > 1 && lines.every((line) => line !== undefined) ? lines.join('\n') : text;
}
