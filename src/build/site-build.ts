import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Environment, thisMachine } from '../config/environment.ts';
import { describeHosting } from '../config/hosts/description.ts';
import type { Content } from '../content-model/load.ts';
import type { ContentReader } from '../content-model/reader.ts';
import { normalizeBase } from '../i18n/paths.ts';
import { checkContent } from './content-check.ts';
import { Reached } from './reaches/reached.ts';
import { injectedRoutes } from './routes.ts';
import { runSteps } from './run-steps.ts';
import type { Project } from './site.ts';
import { steps } from './steps.ts';
import { storeFile } from './vite/content-store.ts';
import { viteOptions } from './vite/index.ts';
import { expectWritable } from './writable.ts';

/** The name of the integration that runs last, see below. */
const afterBuild = 'after-build';

/**
 * Everything that this project adds to Astro's build: the content check before it, routes and modules during it, and the steps after it
 * (steps.ts). Its position among the integrations does not matter: it appends another integration to the end of the list, which runs the
 * steps after all integrations that write files.
 * @param read Reads the content again during development; in a build the content is read once.
 * @param content The published content.
 */
export function siteBuild(read: ContentReader, content: Content, environment: Environment): AstroIntegration {
	const reached = new Reached();
	const scripts: string[] = [];
	let cacheDir: URL | undefined;
	const cache = () => fileURLToPath(cacheDir ?? new URL('node_modules/.astro/', import.meta.url));
	let project: Omit<Project, 'dist' | 'warn' | 'reached' | 'scripts'> | undefined;
	const last: AstroIntegration = {
		name: afterBuild,
		hooks: {
			'astro:config:done': ({ config }) => {
				if (config.integrations.at(-1)?.name !== afterBuild)
					throw new Error(`The integration "${afterBuild}" has to be the last one, after "${config.integrations.at(-1)?.name}".`);
				cacheDir = config.cacheDir;
				project = {
					content,
					hosting: describeHosting(content, environment),
					root: fileURLToPath(config.root),
					cache: fileURLToPath(config.cacheDir),
					home: new URL(normalizeBase(config.base), config.site),
				};
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (!project) throw new Error('Astro did not say how it is set up before it built.');
				const whole = { ...project, dist: fileURLToPath(dir), warn: (text: string) => logger.warn(text), reached, scripts };
				await runSteps(steps, whole, (line) => logger.info(line));
			},
		},
	};
	return {
		name: 'site-build',
		hooks: {
			'astro:config:setup': ({ command, config, logger, injectRoute, updateConfig }) => {
				const root = fileURLToPath(config.root);
				if (command === 'build') {
					expectWritable(fileURLToPath(config.outDir));
					if (environment.site === thisMachine)
						logger.warn(
							`SITE_URL is not set: canonical addresses and the sitemap name ${thisMachine}. To publish: SITE_URL=https://help.example.org npm run build`,
						);
				}
				if (command !== 'dev') read.keep();
				checkContent(read.written(), root, command, (text) => logger.warn(text));
				for (const route of injectedRoutes(content)) injectRoute(route);
				updateConfig({
					integrations: [last],
					vite: viteOptions({ read, root, storeFile: () => `${cache()}${storeFile}`, reached, noteScript: (code) => scripts.push(code) }),
				});
			},
		},
	};
}
