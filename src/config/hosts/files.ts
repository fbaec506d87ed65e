import { caddyfile } from './caddy.ts';
import type { Hosting } from './description.ts';
import { nginxLocations, nginxServer } from './nginx.ts';
import { headersFile, redirectsFile } from './rule-files.ts';
import { staticWebAppConfig } from './static-web-apps.ts';

/** File name → text. */
export type HostFiles = Readonly<Record<string, string>>;

/** Files that hosts read from the root of the published folder. */
export const folderFiles = (hosting: Hosting): HostFiles => ({
	_headers: headersFile(hosting),
	_redirects: redirectsFile(hosting),
	'staticwebapp.config.json': staticWebAppConfig(hosting),
});

/** Configuration files of servers. */
export const serverFiles = (hosting: Hosting): HostFiles => ({
	'nginx-site.conf': nginxServer(hosting),
	'nginx-locations.conf': nginxLocations(hosting),
	Caddyfile: caddyfile(hosting),
});

/**
 * What exceeds the documented limits of a host, which would then reject or ignore it.
 * @returns One sentence per exceeded limit.
 */
export function beyondLimits(files: HostFiles): string[] {
	const lines = (name: string) => (files[name] ?? '').split('\n');
	const rules = lines('_headers').filter((line) => line.startsWith('/')).length;
	const redirects = lines('_redirects').filter((line) => line.endsWith(' 301')).length;
	const kilobytes = Buffer.byteLength(files['staticwebapp.config.json'] ?? '') / 1024;
	return [
		...(rules > 100 ? [`_headers has ${rules} rules; Cloudflare Pages reads the first 100.`] : []),
		...lines('_headers')
			.filter((line) => line.length > 2000)
			.map((line) => `_headers: the line "${line.trim().slice(0, 40)}…" is longer than the 2,000 characters that Cloudflare Pages reads.`),
		...(redirects > 2000 ? [`_redirects has ${redirects} redirects; Cloudflare Pages reads the first 2,000.`] : []),
		...(kilobytes > 20
			? [`staticwebapp.config.json has ${kilobytes.toFixed(1)} KB; Azure Static Web Apps takes 20. Fewer redirects make it smaller.`]
			: []),
	];
}
