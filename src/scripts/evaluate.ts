import process from 'node:process';

/**
 * `npm run -s evaluate -- <kind> …`: checkers and search in a terminal, with the same pure functions as on the page. One line in, one line
 * out. Each kind is a module of src/scripts/evaluate that exports `run`, loaded on demand.
 */
const kinds: Readonly<Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<number> }>>> = {
	role: () => import('./evaluate/role.ts'),
	license: () => import('./evaluate/license.ts'),
	expiry: () => import('./evaluate/expiry.ts'),
	flow: () => import('./evaluate/flow.ts'),
	search: () => import('./evaluate/search.ts'),
};

// A consumer that stops early, such as head, is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

const [kind = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
if (load) process.exitCode = await (await load()).run(args);
else {
	console.error(`Say what to evaluate: npm run -s evaluate -- ${Object.keys(kinds).join(' | ')}`);
	process.exitCode = 1;
}
