import { isWaiting } from '../../i18n/waiting.ts';
import type { Skeleton } from './skeletons.ts';

/** What a translator has not begun: front matter and body still wait. */
const untouched = (text: string) => /^---\ntitle: "⟦/.test(text) && /\n---\n\n⟦\n/.test(text);

/** The texts of a file of a guided way: everything behind a colon. */
const texts = (yaml: string) => [...yaml.matchAll(/^\s+[\w-]+: +(.+)$/gm)].map(([, text = '']) => text);

/** Blocks of a file of errors, each with its id. */
const blocks = (text: string) =>
	new Map([...text.matchAll(/^'?([a-z0-9_-]+)'?:\n(?: {2}.*\n?)+/gm)].map((match) => [match[1] ?? '', match[0]]));

/**
 * What a file of a language becomes when the English texts have moved on: what is written stays, what waits is today's English, what is new
 * is added.
 * @param before What stands in the file; undefined where there is none.
 * @returns undefined where nothing changes.
 */
export function refreshed({ file, text }: Skeleton, before: string | undefined): string | undefined {
	if (before === undefined) return text;
	const after = refresh(file, before, text);
	return after === before ? undefined : after;
}

function refresh(file: string, before: string, text: string): string {
	if (file.startsWith('content/docs/')) return untouched(before) ? text : before;
	if (file.startsWith('content/i18n/')) {
		const [own, english] = [JSON.parse(before) as Record<string, string>, JSON.parse(text) as Record<string, string>];
		const merged = Object.entries(english).map(([key, waiting]) => [key, isWaiting(own[key] ?? waiting) ? waiting : own[key]]);
		return `${JSON.stringify(Object.fromEntries(merged), undefined, '\t')}\n`;
	}
	if (file.startsWith('content/errors/')) {
		const known = blocks(before);
		const added = [...blocks(text)].filter(([id]) => !known.has(id)).map(([, block]) => block);
		return added.length === 0 ? before : `${before.trimEnd()}\n${added.join('')}`;
	}
	// A way of which nothing is written yet; of others `npm run i18n:status` names what is missing.
	if (file.startsWith('content/flows/')) return texts(before).every(isWaiting) ? text : before;
	return before;
}
