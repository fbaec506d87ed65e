import { askedAfter, type Checker, checkerPath } from '../checkers/registry.ts';
import { pageAddress } from '../i18n/paths.ts';

/**
 * Address of the page that holds a whole checker, with answers filled in.
 * @param base Base path with slashes at both ends.
 * @param questions The questions of the site with their paths.
 * @param asked Answers to fill in, encoded as in the checker's addresses (`a=…&b=…`); empty for none.
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
