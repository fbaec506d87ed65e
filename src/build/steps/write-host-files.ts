import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withPolicy } from '../../config/hosts/description.ts';
import { beyondLimits, folderFiles, type HostFiles, serverFiles } from '../../config/hosts/files.ts';
import { policyOf } from '../../config/hosts/policy.ts';
import type { Site } from '../site.ts';

/** Files about a host (RFC 8615), such as security.txt. */
const wellKnown = '.well-known';

function write(folder: string, files: HostFiles): void {
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** The folder beside a built site that holds what servers are configured with. */
export const hostsFolder = (dist: string) => join(dirname(dist), `${basename(dist)}-hosts`);

/**
 * Writes the files for each host: into the built site what hosts read from there, beside it what servers are configured with. Under a
 * base path hosts read the folder above the site's, so those files lie beside it too, with a gate and a not-found page for that folder.
 */
export function writeHostFiles({ project, pages }: Site): undefined {
	const { dist, warn } = project;
	const all = (kind: 'scripts' | 'styles') => [...new Set(pages.flatMap(({ hashes }) => hashes[kind]))].sort();
	const hosting = withPolicy(project.hosting, policyOf({ scripts: all('scripts'), styles: all('styles') }));
	const beside = hostsFolder(dist);
	const read = folderFiles(hosting);
	rmSync(beside, { recursive: true, force: true });
	write(beside, serverFiles(hosting));
	// Without this file GitHub Pages leaves out folders whose names start with an underscore.
	write(dist, { '.nojekyll': '' });
	if (hosting.base === '/') write(dist, read);
	else {
		const above = join(beside, 'above');
		write(above, { ...read, '.nojekyll': '' });
		for (const page of ['index.html', '404.html']) cpSync(join(dist, page), join(above, page));
		// It holds for the whole host, so it is read at the host's root only.
		if (existsSync(join(dist, wellKnown))) cpSync(join(dist, wellKnown), join(above, wellKnown), { recursive: true });
	}
	for (const sentence of beyondLimits(read)) warn(sentence);
}
