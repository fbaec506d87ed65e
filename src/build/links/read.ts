import type { ParsedPage } from '../page/parse.ts';

/** The ids and links of a built page. */
export interface PageLinks {
	ids: ReadonlySet<string>;
	/** Ids used by more than one element. */
	repeated: ReadonlySet<string>;
	links: readonly string[];
	/** Text around asterisks that Markdown did not parse as bold. */
	asterisks: readonly string[];
}

/** Elements whose text is shown literally. */
const verbatim = new Set(['code', 'pre', 'script', 'style']);

/** Reads ids, links and literal bold marks of a page. */
export function readLinks({ tokens }: ParsedPage): PageLinks {
	const ids = new Set<string>();
	const repeated = new Set<string>();
	const links: string[] = [];
	const asterisks: string[] = [];
	let code = 0;
	for (const token of tokens) {
		if (token.type === 'open') {
			const { id, href } = token.attributes;
			if (id !== undefined) (ids.has(id) ? repeated : ids).add(id);
			if (token.name === 'a' && href !== undefined) links.push(href);
		}
		if (token.type !== 'text') {
			if (verbatim.has(token.name)) code += token.type === 'open' ? 1 : -1;
			continue;
		}
		const at = code === 0 ? token.text.indexOf('**') : -1;
		if (at >= 0) asterisks.push(token.text.slice(Math.max(0, at - 20), at + 20).trim());
	}
	return { ids, repeated, links: [...new Set(links)], asterisks };
}
