import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Trusted code without its white space: code that the build generates or takes from the project. Every script of a page has to be a part
 * of one of these.
 */
export type TrustedCode = readonly string[];

const bare = (text: string) => text.replace(/\s+/g, '');

/** Whether code is part of trusted code, whatever its white space. */
export const isTrusted = (code: string, trusted: TrustedCode): boolean => trusted.some((known) => known.includes(bare(code)));

/**
 * Collects the trusted code: scripts of our components, the code with which Astro starts islands, and the scripts that Vite built. Content
 * is not included, so a script that got into a page through content is not trusted.
 * @param root Absolute path of the project.
 * @param made Code of the scripts that Vite built for browsers.
 */
export async function trustedCode(root: string, made: readonly string[]): Promise<TrustedCode> {
	const find = (folder: string, pattern: string) => globSync(pattern, { cwd: folder }).map((file) => join(folder, file));
	// If the project is a copy inside another one, it uses the packages of the outer project.
	const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
	const components = find(root, 'src/**/*.astro').map((file) => readFileSync(file, 'utf8'));
	const modules = await Promise.all(
		find(astro, 'dist/runtime/{client,server}/*.prebuilt.js').map((file) => import(pathToFileURL(file).href)),
	);
	const astros = modules.map((module: { default?: unknown }) => String(module.default ?? ''));
	return [...components, ...astros, ...made].map(bare);
}
