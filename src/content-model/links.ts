/** A link as an author writes it: to a question, a source, a portal or a file for machines, by id. */
export interface AuthoredLink {
	scheme: 'q' | 'src' | 'portal' | 'file';
	id: string;
	/** Anchor on the target page, without #; empty if none. */
	anchor: string;
}

/**
 * Reads the target of an authored link: `q:user-reset#sspr_0012`, `src:sspr-licensing`, `portal:sspr`, `file:feed`.
 * @returns undefined for any other address.
 */
export function parseAuthoredLink(href: string): AuthoredLink | undefined {
	const match = /^(q|src|portal|file):([^#]*)(?:#(.*))?$/.exec(href);
	if (!match) return undefined;
	return { scheme: match[1] as AuthoredLink['scheme'], id: match[2] ?? '', anchor: match[3] ?? '' };
}

/** A Markdown link found in a page's body. */
export interface FoundLink {
	text: string;
	href: string;
	/** Line within the body, counted from 0. */
	line: number;
}

/** Finds the Markdown links of a body, leaving out what stands in code blocks and code spans. */
export function findLinks(body: string): FoundLink[] {
	const found: FoundLink[] = [];
	let fenced = false;
	body.split('\n').forEach((text, line) => {
		if (/^\s*(?:```|~~~)/.test(text)) fenced = !fenced;
		if (fenced) return;
		const prose = text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
		for (const match of prose.matchAll(/\[([^\]]*)\]\(([^)\s]+)\)/g)) found.push({ text: match[1] ?? '', href: match[2] ?? '', line });
	});
	return found;
}
