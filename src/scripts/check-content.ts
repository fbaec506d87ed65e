import { checkContent } from '../content-model/check.ts';
import { formatProblems } from '../content-model/problem.ts';

/** `npm run check:content`: every mistake in content/, without building the site. */
const problems = checkContent(process.cwd());
if (problems.length > 0) {
	console.error(`${formatProblems(problems)}\n\n${problems.length} mistakes in the content.`);
	process.exitCode = 1;
} else console.log('The content is consistent.');
