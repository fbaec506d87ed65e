import { Parser } from 'htmlparser2';

/** An opening tag as it stands in the page. */
export interface Tag {
	name: string;
	attributes: Readonly<Record<string, string>>;
	/** The tag's own text, from `<` to `>`. */
	source: string;
}

/**
 * Rewrites opening tags of a page and leaves everything else as it is, byte for byte.
 * @param edit Gets each tag in order; what it returns takes the tag's place.
 */
export function editTags(html: string, edit: (tag: Tag) => string): string {
	let result = '';
	let copied = 0;
	const parser = new Parser({
		onopentag(name, attributes, implied) {
			const end = parser.endIndex + 1;
			const start = parser.startIndex;
			if (implied) return;
			const source = html.slice(start, end);
			const replaced = edit({ name, attributes, source });
			if (replaced === source) return;
			result += html.slice(copied, start) + replaced;
			copied = end;
		},
	});
	parser.end(html);
	return result + html.slice(copied);
}
