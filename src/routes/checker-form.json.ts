import type { APIRoute, GetStaticPaths } from 'astro';
import { getLocales } from '../content-model/answers.ts';
import { licenseCheckerProps, roleCheckerProps } from '../content-model/checker-props.ts';
import type { Locale } from '../content-model/schemas/registry.ts';

const formOf = { role: roleCheckerProps, license: licenseCheckerProps };

type Props = Locale & { checker: keyof typeof formOf };

export const getStaticPaths = (() => {
	const locales = getLocales();
	return (['role', 'license'] as const).flatMap((checker) =>
		locales.map((locale) => ({ params: { checker, locale: locale.id }, props: { ...locale, checker } })),
	);
}) satisfies GetStaticPaths;

/** The props of a checker's form, for places without its page: steps of a flow. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(formOf[props.checker](props));
