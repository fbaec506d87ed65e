import { Parser } from 'htmlparser2';

/** How sections are collapsed. */
export interface Folding {
	/**
	 * How many sections stay open, counted by their headings. Headings inside a block of tools count too; such a block always stays open.
	 */
	open: number;
	/** Text in the summary of a section for each kind of thing that can be counted in it. */
	count: Readonly<Record<Counted, (count: number) => string>>;
}

/**
 * What a summary says a section contains, in this order: steps of ordered lists, rows of tables, and entries: error rows, disclosures and
 * items of other lists. A summary names every kind of which there are two or more, so that it never names a small part as the whole.
 */
const counted = ['steps', 'rows', 'entries'] as const;
type Counted = (typeof counted)[number];

/** A part of a page's top level. */
interface Piece {
	/** heading: an h2 of the page itself. tools: a block that always stays open. rest: anything else. */
	kind: 'heading' | 'tools' | 'rest';
	html: string;
	/** Number of second-level headings in it. */
	headings: number;
	counts: Record<Counted, number>;
	/** Whether it contains a form field. */
	form: boolean;
}

const emptyPiece = (kind: Piece['kind']): Piece => ({
	kind,
	html: '',
	headings: 0,
	counts: { steps: 0, rows: 0, entries: 0 },
	form: false,
});

const hasClass = (classes: string | undefined, name: string) => classes?.split(' ').includes(name) ?? false;

/** Splits the HTML of a text into its top-level elements, each with the surrounding text. */
function readPieces(html: string): Piece[] {
	const pieces: Piece[] = [];
	const lists: { ordered: boolean; notes: boolean }[] = [];
	/** Depth of the disclosure or figure that is being read inside a section: a disclosure is one entry, whatever it contains; a figure is none. */
	let within = Number.POSITIVE_INFINITY;
	let piece: Piece | undefined;
	let depth = 0;
	let from = 0;
	let rows = false;
	/** Whether the row that is being read is still to be counted. */
	let rowCounts = false;
	const close = (end: number) => {
		if (piece) pieces.push({ ...piece, html: html.slice(from, end) });
		piece = undefined;
		from = end;
	};
	const parser = new Parser({
		onopentag(name, { class: classes, scope }) {
			if (depth === 0) {
				if (html.slice(from, parser.startIndex).trim() !== '') {
					piece = emptyPiece('rest');
					close(parser.startIndex);
				}
				const kind = name === 'h2' ? 'heading' : hasClass(classes, 'tools') ? 'tools' : 'rest';
				piece = emptyPiece(kind);
			}
			depth++;
			if (!piece) return;
			if (name === 'h2') piece.headings++;
			if (name === 'astro-island' || name === 'form') piece.form = true;
			if (depth > within) return;
			if (name === 'details' || name === 'figure') within = depth;
			if (name === 'details' || hasClass(classes, 'err')) piece.counts.entries++;
			if (name === 'tbody') rows = true;
			if (name === 'tr') rowCounts = rows;
			// A row that only names the group below it is no row of the table.
			if (rowCounts && (name === 'td' || name === 'th') && scope !== 'rowgroup') {
				piece.counts.rows++;
				rowCounts = false;
			}
			// Lists inside lists or tables are part of their entry.
			if (name === 'li' && lists.length === 1 && !lists[0]?.notes && !rows && !hasClass(classes, 'err')) {
				piece.counts[lists[0]?.ordered ? 'steps' : 'entries']++;
			}
			if (name === 'ol' || name === 'ul') lists.push({ ordered: name === 'ol', notes: hasClass(classes, 'footnotes') });
		},
		onclosetag(name) {
			depth--;
			if (depth < within) {
				if (name === 'tbody') rows = false;
				if (name === 'ol' || name === 'ul') lists.pop();
				within = Number.POSITIVE_INFINITY;
			}
			if (depth === 0) close(parser.endIndex + 1);
		},
	});
	parser.end(html);
	if (html.slice(from).trim() !== '') {
		piece = emptyPiece('rest');
		close(html.length);
	}
	return pieces;
}

const id = /\sid="([^"]*)"/;

/** One collapsed section. The id is on its content, since browsers open a disclosure if an address refers to something inside it. */
function closedSection([heading, ...content]: readonly Piece[], { count }: Folding): string {
	if (!heading) return '';
	const says = counted
		.map((kind) => [kind, content.reduce((sum, { counts }) => sum + counts[kind], 0)] as const)
		.flatMap(([kind, sum]) => (sum > 1 ? count[kind](sum) : []))
		.join(' · ');
	const anchor = id.exec(heading.html)?.[0] ?? '';
	const title = heading.html.replace(id, '');
	const line = says ? `<small class="count">${says}</small>` : '';
	return `<details><summary>${title}${line}</summary><div${anchor}>${content.map(({ html }) => html).join('')}</div></details>`;
}

/**
 * Collapses the sections of a text: the first ones stay open, each later one becomes a disclosure with its heading as the summary.
 * Sections with form fields always stay open.
 * @param html The text; its second-level headings are at its top level or in a block of tools.
 */
export function foldSections(html: string, folding: Folding): string {
	const sections: Piece[][] = [];
	for (const piece of readPieces(html)) {
		const last = sections.at(-1);
		if (!last || piece.kind !== 'rest' || last[0]?.kind === 'tools') sections.push([piece]);
		else last.push(piece);
	}
	let seen = 0;
	return sections
		.map((section) => {
			seen += section.reduce((sum, { headings }) => sum + headings, 0);
			const open = section[0]?.kind !== 'heading' || seen <= folding.open || section.some(({ form }) => form);
			return open ? section.map((piece) => piece.html).join('') : closedSection(section, folding);
		})
		.join('');
}
