import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../content-model/problem.ts';
import type { ForeignCode } from './foreign.ts';

/** Where a text occurs in the content file of a page; undefined if it does not. */
function sourceOf(root: string, page: string, text: string): { file: string; line: number } | undefined {
	const file = `content/docs/${page.replace(/(?:\/index)?\.html$/, '')}`;
	const found = [`${file}.mdx`, `${file}/index.mdx`, `${file}.md`].find((path) => existsSync(join(root, path)));
	const wanted = text.split('\n')[0]?.slice(0, 60);
	if (found === undefined || !wanted) return undefined;
	const line = readFileSync(join(root, found), 'utf8')
		.split('\n')
		.findIndex((one) => one.includes(wanted));
	return line < 0 ? undefined : { file: found, line: line + 1 };
}

/**
 * Problems for the builder about code in pages that the build did not create.
 * @param root Absolute path of the project.
 * @param pages Built pages, with forward slashes, and the code found in them.
 * @returns A problem for each, located in the content, or in the built page if the content does not contain it.
 */
export const foreignProblems = (root: string, pages: readonly { file: string; foreign: readonly ForeignCode[] }[]): Problem[] =>
	pages.flatMap(({ file, foreign }) =>
		foreign.map(({ what, text, line }) => {
			const place = sourceOf(root, file, text) ?? { file: `built page ${file}`, line };
			return {
				...place,
				field: `line ${place.line}`,
				message: `has ${what} that the build did not make: "${text.slice(0, 60)}"`,
				fix: 'Remove it: pages run only what components and islands of src/ bring.',
			};
		}),
	);
