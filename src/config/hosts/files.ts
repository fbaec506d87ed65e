import { caddyfile } from './caddy.ts';
import type { Hosting } from './description.ts';
import { nginxLocations, nginxServer } from './nginx.ts';
import { headersFile, redirectsFile } from './rule-files.ts';
import { staticWebAppConfig } from './static-web-apps.ts';

/** Files for hosts: name → text. */
export type HostFiles = Readonly<Record<string, string>>;

/** What hosts read from the top of the folder they publish. */
export const folderFiles = (hosting: Hosting): HostFiles => ({
	_headers: headersFile(hosting),
	_redirects: redirectsFile(hosting),
	'staticwebapp.config.json': staticWebAppConfig(hosting),
});

/** What servers are configured with. */
export const serverFiles = (hosting: Hosting): HostFiles => ({
	'nginx-site.conf': nginxServer(hosting),
	'nginx-locations.conf': nginxLocations(hosting),
	Caddyfile: caddyfile(hosting),
});

/**
 * What a host would refuse or pass over, because it takes no more of it.
 * @returns A sentence for each; none while all is within what the hosts document.
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
