import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deferredCode, deferredScripts } from './deferred-scripts.ts';
import { findFacades } from './facades.ts';

test('a script that only imports another one is skipped', () => {
	const scripts = new Map([
		['/_astro/a.js', 'import"./page.x-1.js";'],
		['/_astro/page.x-1.js', 'import"./b.js";run()'],
	]);
	assert.deepEqual([...findFacades(scripts)], [['/_astro/a.js', '/_astro/page.x-1.js']]);
});

test('deferred scripts are found in the page', () => {
	const script = (...addresses: string[]) => `<script type="module">${deferredCode(addresses)}</script>`;
	assert.deepEqual(deferredScripts(`<p>${script('/a.js', '/d.js')}<script>import("/b.js")</script>${script('/c.js')}`), [
		'/a.js',
		'/d.js',
		'/c.js',
	]);
});
