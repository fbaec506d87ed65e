/** A linked file, with a line about it. */
export interface Listed {
	title: string;
	address: string;
	about?: string;
}

/** The content of a language's llms.txt, in its order. */
export interface Overview {
	name: string;
	summary: string;
	/** Paragraphs on how to read the files. */
	notes: readonly string[];
	sections: readonly { title: string; files: readonly Listed[] }[];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const listed = ({ title, address, about }: Listed) =>
	`- [${oneLine(title).replace(/[[\]]/g, '\\$&')}](${address})${about ? `: ${oneLine(about)}` : ''}`;

const head = ({ name, summary, notes }: Overview) => [`# ${name}`, ...(summary ? [`> ${oneLine(summary)}`] : []), ...notes].join('\n\n');

/** The overview in the format of llmstxt.org: a title, a summary, notes, then lists of links under headings. */
export function writeOverview(overview: Overview): string {
	const sections = overview.sections
		.filter(({ files }) => files.length > 0)
		.map(({ title, files }) => `## ${title}\n\n${files.map(listed).join('\n')}`);
	return `${[head(overview), ...sections].join('\n\n')}\n`;
}

/** All answers in one file, after the title and the notes of the overview. */
export function writeAll(overview: Overview, copies: readonly string[]): string {
	return [`${head(overview)}\n`, ...copies].join('\n---\n\n');
}
