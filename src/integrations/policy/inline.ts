import { Parser } from 'htmlparser2';

/** What stands in a page itself and would be blocked without a word in its policy. */
export interface Inline {
	/** Texts of scripts without address that a browser runs, each once. */
	scripts: string[];
	/** Texts of style elements, each once. */
	styles: string[];
	/** Attributes that hold code or style, which no policy of ours allows. */
	attributes: string[];
}

/** Types of script that a browser runs; any other is data. */
const runs = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** Finds what a page's policy has to speak of. */
export function findInline(html: string): Inline {
	const found = { scripts: new Set<string>(), styles: new Set<string>(), attributes: new Set<string>() };
	let into: Set<string> | undefined;
	let text = '';
	const parser = new Parser({
		onopentag(name, { src, type = '', ...others }) {
			for (const attribute of Object.keys(others)) if (/^(?:style$|on)/i.test(attribute)) found.attributes.add(`<${name} ${attribute}>`);
			if (name === 'script' && src === undefined && runs.test(type)) into = found.scripts;
			if (name === 'style') into = found.styles;
			text = '';
		},
		ontext: (part) => {
			text += part;
		},
		onclosetag(name) {
			if (name === 'script' || name === 'style') {
				into?.add(text);
				into = undefined;
			}
		},
	});
	parser.end(html);
	return { scripts: [...found.scripts], styles: [...found.styles], attributes: [...found.attributes] };
}
