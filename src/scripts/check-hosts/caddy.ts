import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplePath } from '../../config/hosts/description.ts';
import { findProgram } from '../apt.ts';
import { edited, freePort, newFolder, type Running, start } from './server.ts';

/** Caddy, where it is to be had. */
export const findCaddy = () => findProgram(['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'], ['caddy']);

/**
 * Starts Caddy with the file that a build made for it.
 * @param site Text of the Caddyfile.
 * @param root The folder that holds the site, or its base path's folder.
 */
export async function startCaddy(program: string, site: string, root: string): Promise<Running> {
	const folder = newFolder();
	const port = await freePort();
	const config = join(folder, 'Caddyfile');
	const [address = ''] = /^\S+ \{$/m.exec(site) ?? [];
	const own = edited(site, { [address]: `http://127.0.0.1:${port} {`, [`root * ${examplePath}`]: `root * ${root}` });
	writeFileSync(config, `{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${own}`);
	return start(program, ['run', '--config', config, '--adapter', 'caddyfile'], folder, port);
}
