import { createServer } from 'node:net';
import { readEnvironment } from '../config/environment.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

/**
 * `npm start`: builds the production site, then serves it with its search at http://localhost:4321 (PORT overrides the port). It has its
 * own output folder, since dist/ may contain a build that is about to be published.
 */
const folder = '.cache/start';
const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
	console.error(`PORT is "${process.env['PORT']}". It must be a number from 1 to 65535.`);
	process.exit(2);
}

/** Whether a server already listens on the port. */
const isTaken = () =>
	new Promise<boolean>((resolve) => {
		const probe = createServer()
			.once('error', () => resolve(true))
			.once('listening', () => probe.close(() => resolve(false)))
			.listen(port, 'localhost');
	});

if (await isTaken()) {
	console.error(`Port ${port} is in use. Stop the other program, or choose another port: PORT=${port + 1} npm start`);
	process.exit(1);
}
console.log('Building the site. This takes about half a minute …');
if ((await run('astro', ['build'], { output: 'on failure', env: { OUT_DIR: folder } })) !== 0) process.exit(1);
process.env['OUT_DIR'] = folder;
const { base } = readEnvironment(process.env);
const { url, stop } = await serve(process.cwd(), port);
console.log(`The site is at ${url}${base} . Ctrl-C ends it. To publish it: npm run build, with SITE_URL set.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop().then(() => process.exit(0)));
