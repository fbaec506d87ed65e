/** Storage key of the tool that a reader chose for tasks. Without storage a choice lasts as long as the page. */
const key = 'tool';

export function chosenTool(): string | undefined {
	try {
		return localStorage.getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}

export function keepTool(tool: string): void {
	try {
		localStorage.setItem(key, tool);
	} catch {}
}
