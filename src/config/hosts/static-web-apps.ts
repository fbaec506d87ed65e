import { type Hosting, notFoundPage } from './description.ts';

/**
 * staticwebapp.config.json of Azure Static Web Apps. Its not-found page is one for all languages, because an override knows no path; a
 * route's headers take the place of the global ones of the same name.
 */
export function staticWebAppConfig({ base, headers, folders, moved, types }: Hosting): string {
	const config = {
		trailingSlash: 'always',
		globalHeaders: headers,
		mimeTypes: Object.fromEntries(Object.entries(types).map(([extension, type]) => [`.${extension}`, type])),
		routes: [
			...moved.map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 })),
			...folders.map(({ path, headers: own }) => ({ route: `${path}*`, headers: own })),
		],
		responseOverrides: { 404: { rewrite: notFoundPage(base) } },
	};
	return `${JSON.stringify(config, undefined, '\t')}\n`;
}
