/**
 * A Content-Security-Policy. Only the site's own files are loaded or run, and no text becomes code. `default-src` covers everything not
 * listed, including objects and frames; the only trusted type is that of src/islands/trusted.ts.
 * @param hashes Hashes of inline scripts and style sheets, in the policy's notation.
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
