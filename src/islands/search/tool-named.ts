/** Ids of the tools for tasks (src/components/tools/arrange.ts), whose names are the same in every language. */
const tools = ['graph', 'powershell', 'azure-cli'] as const;

/** The tool that a search names, if it names exactly one: the page that it leads to then shows that one. */
export function toolNamed(query: string): string | undefined {
	const words = query.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	const named = tools.filter((tool) => tool.split('-').every((word) => words.includes(word)));
	return named.length === 1 ? named[0] : undefined;
}
