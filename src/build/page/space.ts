import type { Edit } from './edits.ts';
import type { ParsedPage } from './parse.ts';

/** Elements at whose edges white space shows nowhere: HTML's own, whatever a style sheet makes of them here. */
const blocks = new Set(
	(
		'html head title meta link body header nav main section aside footer div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd ' +
		'figure figcaption blockquote details summary fieldset legend form table caption thead tbody tr th td'
	).split(' '),
);

/** Elements whose text stays as it is; an island compares its own with what it would write. */
const kept = new Set(['pre', 'textarea', 'script', 'style', 'astro-island', 'svg', 'select']);

/** Takes out white space at the edges of blocks, where templates and MDX leave it and no browser shows it. */
export function spaceEdits({ html, tokens }: ParsedPage): Edit[] {
	const edits: Edit[] = [];
	let depth = 0;
	tokens.forEach((token, place) => {
		if (token.type !== 'text') {
			if (kept.has(token.name)) depth += token.type === 'open' ? 1 : -1;
			return;
		}
		const before = tokens[place - 1];
		const after = tokens[place + 1];
		if (depth > 0 || !before || !after || before.type === 'text' || after.type === 'text' || before.implied || after.implied) return;
		const start = before.end;
		const end = after.start;
		const text = html.slice(start, end);
		const lead = blocks.has(before.name) ? text.length - text.trimStart().length : 0;
		const trail = blocks.has(after.name) && lead < text.length ? text.length - text.trimEnd().length : 0;
		if (lead > 0) edits.push({ start, end: start + lead, text: '' });
		if (trail > 0) edits.push({ start: end - trail, end, text: '' });
	});
	return edits;
}
