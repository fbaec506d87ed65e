import { checkAnchors } from './checks/anchors.ts';
import { checkBlocks } from './checks/blocks.ts';
import { checkChanges } from './checks/changes.ts';
import { checkCodes } from './checks/codes.ts';
import { checkComparison } from './checks/comparison.ts';
import { checkComponents } from './checks/components.ts';
import { checkDays, checkFuture } from './checks/days.ts';
import { checkErrors } from './checks/errors.ts';
import { checkExpiry } from './checks/expiry.ts';
import { checkFacts } from './checks/facts.ts';
import { checkFiles } from './checks/files.ts';
import { checkFlows } from './checks/flows.ts';
import { checkGlossary } from './checks/glossary.ts';
import { checkLicenses } from './checks/licenses.ts';
import { checkLinks } from './checks/links.ts';
import { checkMarks } from './checks/marks.ts';
import { checkMarkup } from './checks/markup.ts';
import { checkPlain } from './checks/plain.ts';
import { checkQuestionPages } from './checks/question-pages.ts';
import { checkRedirects } from './checks/redirects.ts';
import { checkRepeats } from './checks/repeats.ts';
import { checkRoles } from './checks/roles.ts';
import { checkSearch } from './checks/search.ts';
import { checkSite } from './checks/site.ts';
import { checkStrings } from './checks/strings.ts';
import { checkTextsInCode } from './checks/texts-in-code.ts';
import { checkTranslations } from './checks/translations.ts';
import { checkWriting } from './checks/writing.ts';
import { type Content, loadContent } from './load.ts';
import { locateProblems } from './locate.ts';
import { forgetTrees } from './page-tree.ts';
import type { Problem } from './problem.ts';

/**
 * Checks everything in content/ that can be checked without building the site.
 * @param root Absolute path of the project.
 * @param today YYYY-MM-DD; if given, days in the future are reported too.
 * @returns All problems with their lines. If a file cannot be read or parsed, only those problems: later checks would report follow-up
 * errors.
 */
export function checkContent(root: string, today?: string): Problem[] {
	const { content, problems } = loadContent(root);
	if (problems.length > 0) return locateProblems(root, problems);
	return checkReadContent(content, root, today);
}

/** The checks; each looks for one kind of mistake. */
const checks: readonly ((content: Content, root: string) => Problem[])[] = [
	checkFiles,
	checkMarkup,
	checkComponents,
	checkBlocks,
	checkMarks,
	checkQuestionPages,
	checkPlain,
	checkRepeats,
	checkDays,
	checkChanges,
	checkRedirects,
	checkLinks,
	checkAnchors,
	checkTranslations,
	checkCodes,
	checkWriting,
	checkStrings,
	checkTextsInCode,
	checkGlossary,
	checkComparison,
	checkFacts,
	checkErrors,
	checkExpiry,
	checkFlows,
	checkLicenses,
	checkRoles,
	checkSearch,
	checkSite,
];

/**
 * Checks content that has been read already.
 * @param today YYYY-MM-DD; if given, days in the future are reported too. A build leaves it out: its result must not depend on the clock.
 */
export function checkReadContent(content: Content, root: string, today?: string): Problem[] {
	const problems = checks.flatMap((check) => check(content, root));
	forgetTrees();
	return locateProblems(root, today === undefined ? problems : [...problems, ...checkFuture(content, today)]);
}
