/**
 * A Content-Security-Policy. Nothing but what the site itself holds is loaded or run, and no text becomes code: `default-src` stands for
 * everything that is not named, objects and frames too; the one trusted type is that of src/islands/trusted.ts.
 * @param hashes Of scripts and style sheets that stand in a page, as a policy writes them.
 */
export const policyOf = ({ scripts, styles }: { scripts: readonly string[]; styles: readonly string[] }): string =>
	[
		"default-src 'none'",
		["script-src 'self'", ...scripts].join(' '),
		["style-src 'self'", ...styles].join(' '),
		"img-src 'self' data:",
		"connect-src 'self'",
		"manifest-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types own-worker',
	].join('; ');
