import { getLocales } from '../content-model/answers.ts';

/** The paths of a route that each language has once, for `getStaticPaths`. The page gets the language as its props. */
export const perLocale = () => getLocales().map((locale) => ({ params: { locale: locale.id }, props: locale }));
