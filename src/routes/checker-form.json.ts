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

/** What the form of a checker is given where no page brings it along: in a step of a guided way. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(formOf[props.checker](props));
