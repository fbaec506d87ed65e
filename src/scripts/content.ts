import { type Content, loadContentOrThrow } from '../content-model/load.ts';
import { ContentError } from '../content-model/problem.ts';

/**
 * Reads the content for a command that an editor runs. If it cannot be read, the process exits with file, line and what to do, but without
 * a stack trace.
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
