import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withPolicy } from '../../config/hosts/description.ts';
import { beyondLimits, folderFiles, type HostFiles, serverFiles } from '../../config/hosts/files.ts';
import { policyOf } from '../../config/hosts/policy.ts';
import type { Site } from '../site.ts';

/** Folder of files about a host (RFC 8615), such as security.txt. */
const wellKnown = '.well-known';

function write(folder: string, files: HostFiles): void {
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** The folder next to a built site with configuration for servers. */
export const hostsFolder = (dist: string) => join(dirname(dist), `${basename(dist)}-hosts`);

/**
 * Writes the files for each kind of host: into the built site what hosts read there, next to it what servers are configured with. If the
 * site has a base path, hosts read the folder above it, so those files are also written next to the site, with a front gate and a 404 page
 * for that folder.
 */
export function writeHostFiles({ project, pages }: Site): undefined {
	const { dist, warn } = project;
	const all = (kind: 'scripts' | 'styles') => [...new Set(pages.flatMap(({ hashes }) => hashes[kind]))].sort();
	const hosting = withPolicy(project.hosting, policyOf({ scripts: all('scripts'), styles: all('styles') }));
	const beside = hostsFolder(dist);
	const read = folderFiles(hosting);
	rmSync(beside, { recursive: true, force: true });
	write(beside, serverFiles(hosting));
	// Without this file GitHub Pages ignores folders that start with an underscore.
	write(dist, { '.nojekyll': '' });
	if (hosting.base === '/') write(dist, read);
	else {
		const above = join(beside, 'above');
		write(above, { ...read, '.nojekyll': '' });
		for (const page of ['index.html', '404.html']) cpSync(join(dist, page), join(above, page));
		// It applies to the whole host, so it is read only at the host's root.
		if (existsSync(join(dist, wellKnown))) cpSync(join(dist, wellKnown), join(above, wellKnown), { recursive: true });
	}
	for (const sentence of beyondLimits(read)) warn(sentence);
}
