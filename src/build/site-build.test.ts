import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { contentReader } from '../content-model/reader.ts';
import { siteBuild } from './site-build.ts';
import { steps } from './steps.ts';

const root = process.cwd();

/** Sets up integrations as Astro does: in order, each may append others. */
function setUp(list: AstroIntegration[]): AstroIntegration[] {
	const integrations = [...list];
	for (const { hooks } of integrations)
		hooks['astro:config:setup']?.({
			command: 'build',
			config: { root: pathToFileURL(`${root}/`), outDir: pathToFileURL(`${root}/dist/`) },
			logger: console,
			injectRoute: () => {},
			updateConfig: (more: { integrations?: AstroIntegration[] }) => integrations.push(...(more.integrations ?? [])),
		} as never);
	const config = {
		...{ integrations, root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(`${root}/.cache/`) },
		...{ base: '/', site: 'https://help.example.org' },
	} as unknown as AstroConfig;
	for (const { hooks } of integrations) hooks['astro:config:done']?.({ config } as never);
	return integrations;
}

test('wherever the integration is listed, its part after the build runs last', () => {
	const read = contentReader(root);
	const own = siteBuild(read, read(), { site: 'https://help.example.org', base: '/', outDir: 'dist' });
	const other = { name: 'other', hooks: {} };
	for (const list of [
		[own, other],
		[other, own],
	])
		assert.equal(setUp(list).at(-1)?.name, 'after-build');
	const greedy: AstroIntegration = {
		name: 'greedy',
		hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ integrations: [other] }) },
	};
	assert.throws(() => setUp([own, greedy]), /has to be the last one, after "other"/);
});

test('every step has its own name and a reason for its position', () => {
	assert.equal(new Set(steps.map(({ name }) => name)).size, steps.length);
	for (const { name, why } of steps) assert.match(why, /^[A-Z].{20,}\.$/, name);
});
