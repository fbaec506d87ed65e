import { Parser } from 'htmlparser2';

/** What stands in the mark of a source; marks of notes look the same, and their notes are in the answer itself. */
const sourceLink = /^\s*<a [^>]*href="#source-/;

/** Headings of an answer, two levels deeper. */
const deeper: Readonly<Record<string, string>> = { h2: 'h4', h3: 'h5' };

/**
 * An answer as a part of a page with others: headings two levels deeper and without their anchors, which would repeat there, no anchors
 * without address for the same reason, and no citation marks, which only make sense beside a source list.
 * @param html The answer's content as on its own page.
 */
export function withinPage(html: string): string {
	let result = '';
	let copied = 0;
	/** Inside of a mark that is left out. */
	let muted = false;
	/** For each link that is open, whether it is left out. */
	const bare: boolean[] = [];
	const replace = (by: string) => {
		if (muted) return;
		result += html.slice(copied, parser.startIndex) + by;
		copied = parser.endIndex + 1;
	};
	const parser = new Parser({
		onopentag(name, { href }) {
			if (name === 'sup' && sourceLink.test(html.slice(parser.endIndex + 1))) {
				replace('');
				muted = true;
			}
			if (name === 'a' && bare.push(href === undefined) && href === undefined) replace('');
			if (deeper[name]) replace(`<${deeper[name]}>`);
		},
		onclosetag(name, implied) {
			if (implied) return;
			if (name === 'sup' && muted) {
				muted = false;
				copied = parser.endIndex + 1;
			}
			if (name === 'a' && bare.pop()) replace('');
			if (deeper[name]) replace(`</${deeper[name]}>`);
		},
	});
	parser.end(html);
	return result + html.slice(copied);
}
