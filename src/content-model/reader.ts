import { type Content, loadContentOrThrow } from './load.ts';
import { type Published, publishedContent } from './published.ts';

/** How long content is cached in development before it is read again, in milliseconds: one page asks for it a hundred times. */
const cacheMilliseconds = 1000;

/** Gives the current content. */
export interface ContentReader {
	/**
	 * The published content.
	 * @throws ContentError, as loadContentOrThrow does.
	 */
	(): Published;
	/** The same content as written, for the content check. */
	written: () => Content;
	/** Stops reading again: content does not change during a build. */
	keep: () => void;
}

/**
 * A reader for code that runs again and again in development: it reads the content at most once a second.
 * @param root Absolute path of the project.
 */
export function contentReader(root: string): ContentReader {
	const readNow = () => {
		const written = loadContentOrThrow(root);
		return { written, published: publishedContent(written), at: Date.now() };
	};
	let read = readNow();
	let kept = false;
	const current = () => {
		if (!kept && Date.now() - read.at > cacheMilliseconds) read = readNow();
		return read;
	};
	return Object.assign(() => current().published, {
		written: () => current().written,
		keep: () => {
			kept = true;
		},
	});
}
