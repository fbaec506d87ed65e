import { getLocales } from '../content-model/answers.ts';

/** For `getStaticPaths` of a route that exists once per language; the page gets the language as its props. */
export const perLocale = () => getLocales().map((locale) => ({ params: { locale: locale.id }, props: locale }));
