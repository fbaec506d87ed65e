import { type Content, loadContentOrThrow } from './load.ts';
import { type Published, publishedContent } from './published.ts';

/** How long content is used while somebody writes, before it is read anew: one page asks for it a hundred times. Milliseconds. */
const freshFor = 1000;

/** Gives the content as it stands. */
export interface ContentReader {
	/** What is published. @throws as loadContentOrThrow does. */
	(): Published;
	/** The same content as it is written, for the content check. */
	written: () => Content;
	/** From now on what was read is used and nothing is read again: during a build nobody writes. */
	keep: () => void;
}

/** Content for whatever runs again and again while somebody writes: what was read is used for a second, then read anew. */
export function contentReader(root: string): ContentReader {
	const readNow = () => {
		const written = loadContentOrThrow(root);
		return { written, published: publishedContent(written), at: Date.now() };
	};
	let read = readNow();
	let kept = false;
	const current = () => {
		if (!kept && Date.now() - read.at > freshFor) read = readNow();
		return read;
	};
	return Object.assign(() => current().published, {
		written: () => current().written,
		keep: () => {
			kept = true;
		},
	});
}
