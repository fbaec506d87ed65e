import { existsSync, globSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from './run.ts';

/** Whether this system has apt-get, and so can install Debian packages. */
export const hasApt = process.platform === 'linux' && existsSync('/usr/bin/apt-get');

const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
const quiet = { output: 'none', env: { DEBIAN_FRONTEND: 'noninteractive' } } as const;

/** Runs apt-get non-interactively; with sudo if the user is not root and sudo needs no password. */
async function asRootRun(...args: string[]): Promise<void> {
	const [command = '', ...rest] = [...asRoot, 'apt-get', ...args];
	await run(command, rest, quiet);
}

let updated: Promise<void> | undefined;
/** Updates the package lists, once per process. */
const update = () => {
	updated ??= asRootRun('update');
	return updated;
};

/** Installs Debian packages on the system if possible. */
export async function installPackages(names: readonly string[]): Promise<void> {
	if (!hasApt) return;
	await update();
	await asRootRun('install', '-y', '--no-install-recommends', ...names);
}

/**
 * Unpacks Debian packages into a folder of the project, if possible. They are not installed: installing a server package would start the
 * server and leave it on the system, which a test must not do.
 * @returns The folder, which then contains usr/ and so on.
 */
export async function unpackPackages(names: readonly string[]): Promise<string> {
	const folder = resolve('.cache/packages');
	if (!hasApt) return folder;
	mkdirSync(folder, { recursive: true });
	await update();
	for (const name of names) {
		await run('apt-get', ['download', name], { ...quiet, cwd: folder });
		for (const file of globSync(`${name}_*.deb`, { cwd: folder })) await run('dpkg-deb', ['-x', file, '.'], { ...quiet, cwd: folder });
	}
	return folder;
}

/**
 * Finds a program on the system, or else in unpacked packages.
 * @param paths Its possible paths on the system or in a package, such as /usr/sbin/nginx.
 * @returns undefined if it is neither installed nor could be unpacked.
 */
export async function findProgram(paths: readonly string[], packages: readonly string[]): Promise<string | undefined> {
	const places = [...paths, ...paths.map((path) => resolve(`.cache/packages${path}`))];
	const found = () => places.find((path) => existsSync(path));
	if (!found()) await unpackPackages(packages);
	return found();
}
