/** Where the tool is kept in which a reader wants to read tasks. Without storage a choice holds for the page. */
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
