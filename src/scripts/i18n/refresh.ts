import { isWaiting } from '../../i18n/waiting.ts';
import type { Skeleton } from './skeletons.ts';

/** Whether a translator has not started: both front matter and body still wait. */
const untouched = (text: string) => /^---\ntitle: "⟦/.test(text) && /\n---\n\n⟦\n/.test(text);

/** The texts of a flow's file: everything after a colon. */
const texts = (yaml: string) => [...yaml.matchAll(/^\s+[\w-]+: +(.+)$/gm)].map(([, text = '']) => text);

/** Blocks of a file of errors, each with its id. */
const blocks = (text: string) =>
	new Map([...text.matchAll(/^["']?([a-z0-9_-]+)["']?:\n(?: {2}.*\n?)+/gm)].map((match) => [match[1] ?? '', match[0]]));

/**
 * Updates a language's file after the English texts have changed: translations are kept, waiting texts become today's English, new texts
 * are added.
 * @param before Current content of the file; undefined if there is none.
 * @returns undefined if nothing changes.
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
	// Only a flow without any translated text is replaced; for others `npm run i18n:status` lists what is missing.
	if (file.startsWith('content/flows/')) return texts(before).every(isWaiting) ? text : before;
	return before;
}
