import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { hostsFolder } from '../build/steps/write-host-files.ts';
import { readEnvironment } from '../config/environment.ts';
import { describeHosting } from '../config/hosts/description.ts';
import type { HostFiles } from '../config/hosts/files.ts';
import { loadPublishedContent } from '../content-model/published.ts';
import { variant } from '../testing/variant.ts';
import { findCaddy, startCaddy } from './check-hosts/caddy.ts';
import { expectations } from './check-hosts/expectations.ts';
import { findNginx, startNginx } from './check-hosts/nginx.ts';
import { newFolder, type Running } from './check-hosts/server.ts';

// `npm run check:hosts`: tests the built sites on real servers, configured with the files that the builds generated for them.

/**
 * A server. `start` runs it on a folder with generated configuration; undefined if the server is neither installed nor could be unpacked.
 */
interface Server {
	name: string;
	brotli: boolean;
	start: ((files: HostFiles, root: string) => Promise<Running>) | undefined;
}

const nginx = await findNginx();
const caddy = await findCaddy();
const servers: Server[] = [
	{
		name: 'nginx',
		brotli: nginx?.brotli !== undefined,
		start: nginx && ((files, root) => startNginx(nginx, files['nginx-site.conf'] ?? '', files['nginx-locations.conf'] ?? '', root)),
	},
	{ name: 'Caddy', brotli: true, start: caddy ? (files, root) => startCaddy(caddy, files['Caddyfile'] ?? '', root) : undefined },
];

/** The sites that the tests have built before: this one, and another organization's under a base path. */
const sites = [
	{ name: 'at the top', folder: '.', env: {} },
	{ name: 'under a base path', ...variant },
].map(({ name, folder, env }) => {
	const root = resolve(folder);
	if (!existsSync(hostsFolder(join(root, 'dist'))))
		throw new Error('Both sites have to be built first: npm run build && npm run build:variant');
	return { name, dist: join(root, 'dist'), hosting: describeHosting(loadPublishedContent(root), readEnvironment(env)) };
});

const built = (dist: string): HostFiles =>
	Object.fromEntries(
		['nginx-site.conf', 'nginx-locations.conf', 'Caddyfile'].map((name) => [name, readFileSync(join(hostsFolder(dist), name), 'utf8')]),
	);

/** A folder that contains the site at its base path. */
function rootOf(dist: string, base: string): string {
	if (base === '/') return dist;
	const root = newFolder();
	const place = join(root, base.slice(1, -1));
	mkdirSync(dirname(place), { recursive: true });
	symlinkSync(dist, place);
	return root;
}

for (const { name, brotli, start } of servers) {
	const skip = start ? false : `${name} is not installed and could not be`;
	test(`${name} sends .br files`, { skip: skip || (brotli ? false : `${name}'s module for .br files is not to be had`) }, () => {
		assert.ok(brotli);
	});
	for (const { name: where, dist, hosting } of sites)
		describe(`${name}, ${where}`, { skip }, async () => {
			const root = rootOf(dist, hosting.base);
			const running = start?.(built(dist), root);
			for (const [what, check] of expectations)
				test(what, { skip }, async () => check({ origin: (await running)?.origin ?? '', dist, hosting, brotli }));
			test('stops', { skip }, async () => {
				await (await running)?.stop();
				if (root !== dist) rmSync(root, { recursive: true });
			});
		});
}
