/** A link by id, as authors write it: to a question, source, portal, published file, checker or flow (`way:`). */
export interface AuthoredLink {
	scheme: 'q' | 'src' | 'portal' | 'file' | 'check' | 'way';
	id: string;
	/** Anchor on the target page, without #; empty if there is none. For a checker: the answers to fill in. */
	anchor: string;
}

/**
 * Reads the target of an authored link: `q:user-reset#sspr_0012`, `src:sspr-licensing`, `portal:sspr`, `file:feed`, `check:role?a=…`, `way:reset#sees.grey`.
 * @returns undefined for any other address.
 */
export function parseAuthoredLink(href: string): AuthoredLink | undefined {
	const match = /^(?:(q|src|portal|file|way):([^#]*)(?:#(.*))?|(check):([^#?]*)(?:[#?](.*))?)$/.exec(href);
	if (!match) return undefined;
	const [, scheme, id, anchor, check, checker, answers] = match;
	return check
		? { scheme: 'check', id: checker ?? '', anchor: answers ?? '' }
		: { scheme: scheme as AuthoredLink['scheme'], id: id ?? '', anchor: anchor ?? '' };
}

/** A Markdown link found in a page's body. */
export interface FoundLink {
	text: string;
	href: string;
	/** Line within the body, counted from 0. */
	line: number;
}

/** Finds the Markdown links of a body; code blocks and inline code are skipped. */
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
