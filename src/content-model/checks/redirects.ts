import type { Content } from '../load.ts';
import { closest, type Problem } from '../problem.ts';
import type { Redirect } from '../schemas/registry.ts';

/**
 * The path that a redirect leads to: that of a question given by id, or that of a page.
 * @returns undefined if there is neither.
 */
export function redirectTarget({ pages, data }: Content, { to }: Redirect): string | undefined {
	return data.questions.find(({ id }) => id === to)?.path ?? pages.find(({ path }) => path !== '' && path === to)?.path;
}

/** Checks that every old path leads to a page, is listed once, and is not the path of a page; so no redirect leads to another one. */
export function checkRedirects(content: Content): Problem[] {
	const { pages, data } = content;
	const paths = new Set(pages.map(({ path }) => path));
	const known = [...data.questions.map(({ id }) => id), ...[...paths].filter((path) => path !== '')];
	const seen = new Set<string>();
	return data.redirects.flatMap((redirect): Problem[] => {
		const { from, to } = redirect;
		const at = { file: 'content/data/redirects.yaml', field: from };
		const problems: Problem[] = [];
		if (paths.has(from))
			problems.push({ ...at, message: 'is the path of a page that exists', fix: 'Remove the redirect, or correct the old path.' });
		if (seen.has(from)) problems.push({ ...at, message: 'is redirected twice', fix: 'Leave one of the two entries.' });
		seen.add(from);
		if (redirectTarget(content, redirect) === undefined) {
			const near = closest(to, known);
			problems.push({
				...at,
				message: `leads to "${to}", which is neither the id of a question nor the path of a page`,
				fix: near ? `Did you mean "${near}"?` : 'Write an id of content/data/questions.yaml, or a path such as users/reset-password.',
			});
		}
		return problems;
	});
}
