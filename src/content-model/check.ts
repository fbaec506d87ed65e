import { checkChanges } from './checks/changes.ts';
import { checkErrors } from './checks/errors.ts';
import { checkFacts } from './checks/facts.ts';
import { checkGlossary } from './checks/glossary.ts';
import { checkLicenses } from './checks/licenses.ts';
import { checkLinks } from './checks/links.ts';
import { checkPages } from './checks/pages.ts';
import { checkRedirects } from './checks/redirects.ts';
import { checkRoles } from './checks/roles.ts';
import { checkSearch } from './checks/search.ts';
import { checkSite } from './checks/site.ts';
import { checkStrings } from './checks/strings.ts';
import { checkTranslations } from './checks/translations.ts';
import { type Content, loadContent } from './load.ts';
import type { Problem } from './problem.ts';

/**
 * Everything that can be wrong in content/ and be seen without building the site.
 * @param root Absolute path of the project.
 * @returns All problems; if files cannot be read or parsed, only those, because the rest would mislead.
 */
export function checkContent(root: string): Problem[] {
	const { content, problems } = loadContent(root);
	if (problems.length > 0) return problems;
	return checkReadContent(content, root);
}

/** Everything that can be wrong in content that could be read. */
export function checkReadContent(content: Content, root: string): Problem[] {
	const checks = [
		checkPages,
		checkChanges,
		checkRedirects,
		checkLinks,
		checkTranslations,
		checkStrings,
		checkGlossary,
		checkFacts,
		checkErrors,
		checkLicenses,
		checkRoles,
		checkSearch,
	];
	return [...checks.flatMap((check) => check(content)), ...checkSite(content, root)];
}
