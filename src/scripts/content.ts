import { type Content, loadContentOrThrow } from '../content-model/load.ts';
import { ContentError } from '../content-model/problem.ts';

/**
 * Reads the content for a command that an editor runs. Where it cannot be read, the command ends with file, line and what to do, and
 * without the places in our code that an error would name.
 */
export function contentOrExit(): Content {
	try {
		return loadContentOrThrow(process.cwd());
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		console.error(error.message);
		process.exit(1);
	}
}
