import { askedAfter, type Checker, checkerPath } from '../checkers/registry.ts';
import { pageAddress } from '../i18n/paths.ts';

/**
 * Address of the page with a whole checker, with what is asked there.
 * @param base Base path with slashes at both ends.
 * @param questions The questions of the site with their paths.
 * @param asked What is asked, as the checker's addresses hold it; empty for nothing.
 */
export function checkerAddress(
	checker: Checker,
	base: string,
	locale: string,
	questions: readonly { id: string; path: string }[],
	asked = '',
): string {
	const whole = pageAddress(base, locale, checkerPath(checker, questions));
	return asked ? `${whole}${askedAfter(checker)}${asked}` : whole;
}
