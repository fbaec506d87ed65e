import { checkContent } from '../content-model/check.ts';
import { counted } from '../content-model/counted.ts';
import { loadContentOrThrow } from '../content-model/load.ts';
import { missingPages } from '../content-model/missing-pages.ts';
import { formatProblems } from '../content-model/problem.ts';
import { isExpired } from '../machines/security-txt.ts';

/** `npm run check:content`: reports every mistake in content/, without building the site. */
const today = new Date().toISOString().slice(0, 10);
const problems = checkContent(process.cwd(), today);
if (problems.length > 0) {
	console.error(`${formatProblems(problems)}\n\n${counted(problems.length, 'mistake')} in the content.`);
	process.exitCode = 1;
} else {
	console.log('The content is consistent.');
	const content = loadContentOrThrow(process.cwd());
	const { security, organization, support } = content.data.site;
	if (!organization) console.log('Note: content/data/site.yaml has no organization: readers are not told who publishes this copy.');
	if (!support) console.log('Note: content/data/site.yaml has no support: readers are not told whom to ask.');
	for (const page of missingPages(content))
		console.log(`Note: content/docs/${page}.mdx is not written yet: readers get the English page, and npm test asks for the translation.`);
	if (security && isExpired(security, today))
		console.log(
			`Note: content/data/site.yaml, security.expires: ${security.expires} has passed, so nobody uses security.txt any more. Set a new date.`,
		);
}
