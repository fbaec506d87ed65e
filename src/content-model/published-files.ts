/** Machine-readable files that pages may link to as `file:<name>`: name → path under the base path, which may depend on the locale. */
export const publishedFiles = {
	feed: (locale: string) => `${locale}/feed.xml`,
	dates: (locale: string) => `${locale}/dates.ics`,
	rules: () => 'data/rules.json',
	'rules-schema': () => 'data/rules.schema.json',
	skus: () => 'data/skus.json',
	'skus-schema': () => 'data/skus.schema.json',
} as const satisfies Record<string, (locale: string) => string>;

/** The path of a file under the base path; undefined for a name that is not published. */
export const publishedFile = (name: string, locale: string): string | undefined =>
	(publishedFiles as Record<string, (locale: string) => string>)[name]?.(locale);
