import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/** What a built page offers and asks for. */
export interface BuiltPage {
	ids: Set<string>;
	/** Ids that stand on more than one element. */
	repeated: Set<string>;
	links: string[];
	/** Text around asterisks that Markdown did not take for bold. */
	asterisks: string[];
}

/** Elements whose text is shown as it is written. */
const verbatim = new Set(['code', 'pre', 'script', 'style']);

function readPage(html: string): BuiltPage {
	const page: BuiltPage = { ids: new Set(), repeated: new Set(), links: [], asterisks: [] };
	let code = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			const { id, href } = attributes;
			if (id !== undefined) (page.ids.has(id) ? page.repeated : page.ids).add(id);
			if (verbatim.has(name)) code++;
			if (name === 'a' && href !== undefined) page.links.push(href);
		},
		ontext(text) {
			const at = code === 0 ? text.indexOf('**') : -1;
			if (at >= 0) page.asterisks.push(text.slice(Math.max(0, at - 20), at + 20).trim());
		},
		onclosetag(name) {
			if (verbatim.has(name)) code--;
		},
	});
	parser.end(html);
	return page;
}

/** Reads pages of a built site; runs in a thread. */
export default (dist: string) =>
	(files: readonly string[]): BuiltPage[] =>
		files.map((file) => readPage(readFileSync(join(dist, file), 'utf8')));
