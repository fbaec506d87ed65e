import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { withPlainPages } from '../../content-model/docs-loader.ts';
import { makeCopy } from '../markdown-copies/copy.ts';
import { parsePage } from '../page/parse.ts';
import { tidyPage } from '../page/tidy.ts';
import { checkSizes } from '../search/pagefind-index.ts';
import { readSections } from '../search/sections.ts';
import { contentStore } from '../vite/content-store.ts';
import { loadable } from '../vite/loadable.ts';
import { ownFrame } from '../vite/own-frame.ts';
import type { Plugin } from '../vite/plugin.ts';
import { type Reach, type ReachId, reaches } from './list.ts';
import { Reached } from './reached.ts';

const all = Object.entries(reaches) as [ReachId, Reach][];
const guide = readFileSync('src/build/README.md', 'utf8');
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version: string }> };

for (const [id, { package: name, version, file }] of all) {
	test(`${id}: the version it was written for is installed, and the guide says how to check it`, () => {
		assert.equal(
			lock.packages[`node_modules/${name}`]?.version,
			version,
			`${name} is another version than the one that ${file} was written for. Check it as src/build/README.md says, then write the new version into src/build/reaches/list.ts.`,
		);
		assert.ok(guide.includes(`| \`${id}\``), `src/build/README.md does not list ${id}`);
	});

	test(`${id}: a build that does not encounter it stops, and names package, version and file`, () => {
		const reached = new Reached();
		reached.add(...all.map(([other]) => other).filter((other) => other !== id));
		const [sentence, ...more] = reached.missing();
		assert.deepEqual(more, []);
		for (const word of [id, name, version, file]) assert.ok(sentence?.includes(word), word);
	});
}

/** The internals that a plugin, a page or a style sheet encounters. */
function met(act: (reached: Reached) => unknown): ReachId[] {
	const ids: ReachId[] = [];
	const reached = new Reached();
	reached.add = (...found) => void ids.push(...found);
	act(reached);
	return ids;
}

type Hook = (...args: string[]) => unknown;

/** Calls a hook of a plugin as Vite would. */
function call(plugin: Plugin, hook: 'load' | 'resolveId' | 'transform', ...args: string[]): unknown {
	const hooks = plugin as unknown as Record<string, Hook | { handler: Hook }>;
	const found = hooks[hook];
	assert.ok(found, hook);
	return typeof found === 'function' ? found(...args) : found.handler(...args);
}

const here = process.execPath;
const page = (html: string) => (reached: Reached) => reached.add(...tidyPage(parsePage(html), new Map()).reached);
const starlight = (file: string) => (reached: Reached) =>
	call(ownFrame(reached), 'transform', 'a{}', `/x/node_modules/@astrojs/starlight/dist/${file}`);

/** For each internal: what is encountered today, and the same input with the internal removed. */
const broken: Record<ReachId, [today: (reached: Reached) => unknown, broken: (reached: Reached) => unknown]> = {
	'content-store': [
		(reached) =>
			call(
				contentStore(reached, () => here),
				'load',
				'\0astro:data-layer-content',
			),
		(reached) =>
			call(
				contentStore(reached, () => here),
				'load',
				'\0astro:content-store',
			),
	],
	'module-script': [page('<script type="module" src="/a.js"></script>'), page('<script src="/a.js" defer></script>')],
	'island-number': [page('<astro-island uid="1">'), page('<astro-island id="1">')],
	'preload-helper': [
		(reached) => call(loadable(reached), 'load', '\0vite/preload-helper.js'),
		(reached) => call(loadable(reached), 'load', '\0vite/preload.js'),
	],
	'menu-memory': [starlight('components-internals/SidebarPersistState.js'), starlight('components-internals/SidebarState.js')],
	'frame-styles': [starlight('style/reset.css'), starlight('sheets/reset.css')],
	'layout-attributes': [page('<html data-has-toc class="astro-g5ptsecz">'), page('<html class="own">')],
	'theme-attribute': [page('<html data-theme="dark">'), page('<html class="dark">')],
	'print-sheet': [page('<link rel="stylesheet" href="/p.css" media="print">'), page('<link rel="stylesheet" href="/p.css">')],
};
for (const [id, [today, otherwise]] of Object.entries(broken))
	test(`${id}: a removed internal is not encountered`, () => {
		assert.deepEqual([met(today as never), met(otherwise as never)], [[id], []]);
	});

test('dependencies that throw where they are used name the version too', () => {
	assert.throws(() => contentStoreWithout(), /Astro no longer keeps its entries in .*7\.3\.4/);
	assert.throws(() => readSections(parsePage('<main><p>a</p></main>')), /class "text".*MarkdownContent/);
	const copy = (html: string) => makeCopy(parsePage(`<main>${html}</main>`), 'https://help.example.org/en/a/', 'a');
	assert.throws(() => copy('<aside class="note"><div>a</div></aside>'), /notes\.ts/);
	assert.throws(() => withPlainPages({ store: new Map() } as never), /entryTypes, as 7\.3\.4/);
	const file = (path: string) => ({ path, content: gzipSync('') });
	assert.throws(
		() =>
			checkSizes(
				[file('a.pf_index')],
				Array.from({ length: 100 }, () => 'a b c d e f g h i j '.repeat(50)),
			),
		/1\.5\.2/,
	);
});

const contentStoreWithout = () =>
	call(
		contentStore(new Reached(), () => '/nowhere/data-store.json'),
		'load',
		'\0astro:data-layer-content',
	);

test('versions named in such errors are those that are installed', () => {
	for (const [name, version] of [
		['astro', '7.3.4'],
		['@astrojs/starlight', '0.42.4'],
		['pagefind', '1.5.2'],
		['vite', '8.3.8'],
	] as const)
		assert.equal(lock.packages[`node_modules/${name}`]?.version, version, `${name}: look for ${version} in src and check each place`);
});
