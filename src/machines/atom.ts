/** A change of one answer. */
export interface FeedEntry {
	/** Title of the answer. */
	title: string;
	/** Full address of the answer. */
	href: string;
	/** Day of the change, YYYY-MM-DD. */
	date: string;
	/** What changed. */
	note: string;
	/** The short answer. */
	answer: string;
}

/** A feed of one language. */
export interface Feed {
	lang: string;
	title: string;
	/** Who publishes the site. */
	author: string;
	/** Full address of the feed itself. */
	self: string;
	/** Full address of the home page. */
	home: string;
	/** Newest first. */
	entries: readonly FeedEntry[];
	/** Date of a feed without entries, YYYY-MM-DD. */
	updated: string;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes a text for XML content and attributes; characters that XML forbids are dropped. */
const escapeXml = (text: string) =>
	text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
const moment = (day: string) => `${day}T00:00:00Z`;

/** Permanent id of a change: a tag URI (RFC 4151) of host, day and path. Feed readers show each id once, whatever else changes. */
function tagOf({ href, date }: FeedEntry): string {
	const { hostname, pathname } = new URL(href);
	return `tag:${hostname},${date}:${pathname}`;
}

function entryXml(entry: FeedEntry): string {
	const body = [entry.note, entry.answer].map((text) => element('p', text)).join('');
	return [
		'<entry>',
		element('id', tagOf(entry)),
		element('title', entry.title),
		element('updated', moment(entry.date)),
		`<link rel="alternate" type="text/html" href="${escapeXml(entry.href)}"/>`,
		element('summary', entry.note),
		`<content type="html">${escapeXml(body)}</content>`,
		'</entry>',
	].join('\n');
}

/** The feed as an Atom document (RFC 4287). It depends on the content alone: its date is that of the newest entry. */
export function atomFeed({ lang, title, author, self, home, entries, updated }: Feed): string {
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">`,
		element('id', self),
		element('title', title),
		element('updated', moment(entries[0]?.date ?? updated)),
		`<author>${element('name', author)}</author>`,
		`<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
		`<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
		...entries.map(entryXml),
		'</feed>',
		'',
	].join('\n');
}
