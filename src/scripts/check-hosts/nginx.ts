import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { examplePath } from '../../config/hosts/description.ts';
import { findProgram, unpackPackages } from '../apt.ts';
import { edited, freePort, newFolder, programEnvironment, type Running, start } from './server.ts';

const module = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** nginx and its Brotli module, if they are installed or could be unpacked. */
export async function findNginx(): Promise<{ program: string; brotli: string | undefined } | undefined> {
	const program = await findProgram(['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'], ['nginx', 'nginx-light']);
	if (!program) return undefined;
	const places = [module, resolve(`.cache/packages${module}`)];
	const brotli = () => places.find((path) => existsSync(path) && loads(program, path));
	if (!brotli()) await unpackPackages(['libnginx-mod-http-brotli-static']);
	return { program, brotli: brotli() };
}

/** Whether a module fits this version of nginx, which loads no other. */
function loads(program: string, path: string): boolean {
	const folder = newFolder();
	const config = join(folder, 'nginx.conf');
	writeFileSync(config, `load_module ${path};\npid ${join(folder, 'pid')};\nevents {}\n`);
	const { status } = spawnSync(program, ['-t', '-q', '-e', 'stderr', '-c', config], { env: programEnvironment, stdio: 'ignore' });
	rmSync(folder, { recursive: true });
	return status === 0;
}

/**
 * Starts nginx with the configuration that a build generated.
 * @param site Text of nginx-site.conf.
 * @param locations Text of nginx-locations.conf.
 * @param root The folder that contains the site, or its base path's folder.
 */
export async function startNginx(
	{ program, brotli }: { program: string; brotli: string | undefined },
	site: string,
	locations: string,
	root: string,
): Promise<Running> {
	const folder = newFolder();
	const port = await freePort();
	const at = (name: string) => join(folder, name);
	const server = edited(site, {
		'listen 80;': `listen 127.0.0.1:${port};`,
		'listen [::]:80;': '',
		[`root ${examplePath};`]: `root ${root};`,
		'/etc/nginx/credential-faq-locations.conf': at('locations.conf'),
	});
	writeFileSync(at('locations.conf'), brotli ? locations : edited(locations, { 'brotli_static on;': '' }));
	writeFileSync(at('site.conf'), server);
	writeFileSync(
		at('nginx.conf'),
		[
			...(brotli ? [`load_module ${brotli};`] : []),
			...(process.getuid?.() === 0 ? ['user root;'] : []),
			'daemon off;',
			'worker_processes auto;',
			`pid ${at('pid')};`,
			'error_log stderr crit;',
			'events { worker_connections 1024; }',
			'http {',
			'access_log off;',
			'sendfile on;',
			'tcp_nopush on;',
			'keepalive_requests 100000;',
			...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${at(name)};`),
			`include ${at('site.conf')};`,
			'}',
			'',
		].join('\n'),
	);
	return start(program, ['-e', 'stderr', '-p', folder, '-c', at('nginx.conf')], folder, `http://127.0.0.1:${port}`);
}
