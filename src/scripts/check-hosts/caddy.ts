import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplePath } from '../../config/hosts/description.ts';
import { findProgram } from '../apt.ts';
import { edited, freePort, newFolder, type Running, start } from './server.ts';

/** Path of Caddy, if it is installed or could be unpacked. */
export const findCaddy = () => findProgram(['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'], ['caddy']);

/**
 * Starts Caddy with the configuration that a build generated.
 * @param site Text of the Caddyfile.
 * @param root The folder that contains the site, or its base path's folder.
 * @param secure Whether to use HTTP/2 over TLS with a self-signed certificate, as for readers. Default: plain HTTP.
 */
export async function startCaddy(program: string, site: string, root: string, secure = false): Promise<Running> {
	const folder = newFolder();
	const port = await freePort();
	const config = join(folder, 'Caddyfile');
	const origin = secure ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;
	const [address = ''] = /^\S+ \{$/m.exec(site) ?? [];
	const own = edited(site, {
		[address]: secure ? `${origin} {\n\tbind 127.0.0.1\n\ttls internal` : `${origin} {`,
		[`root * ${examplePath}`]: `root * ${root}`,
	});
	const certificates = secure ? 'skip_install_trust\n\tauto_https disable_redirects' : 'auto_https off';
	writeFileSync(config, `{\n\tadmin off\n\t${certificates}\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${own}`);
	return start(program, ['run', '--config', config, '--adapter', 'caddyfile'], folder, origin);
}
