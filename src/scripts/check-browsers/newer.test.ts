import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newerInScript } from './scripts.ts';
import { newerInStyle } from './styles.ts';

test('a script that the oldest browsers understand passes', () => {
	assert.deepEqual(
		newerInScript(
			'import a from "./a.js"; a.b ??= [1].at(-1)?.toString(); const union = /a(?=b)(?<c>d)(?:-i)/u; RegExp("(?:a)", "u"); f("a", "v"); try { import("./b.js") } catch {}',
			false,
		),
		[],
	);
});

for (const [code, what] of [
	['class A { static { this.b = 1 } }', /is no JavaScript of 2021/],
	['a.toSorted()', /uses toSorted/],
	['a?.intersection(b)', /uses intersection/],
	['new DecompressionStream("gzip")', /uses DecompressionStream/],
	['new Intl.Segmenter("ja")', /uses Segmenter: new Intl\.Segmenter\("ja"\)/],
	['"a".replace(/(?<=a)b/, "")', /looks behind/],
	['const a = RegExp(`b(?<!a)`, `g`)', /looks behind in a regular expression: .*\(\?<!a\)/],
	['const a = RegExp(b + "(?<=a)")', /looks behind/],
	['const a = new RegExp("a", "gv")', /v flag/],
	['const a = RegExp(`a`, `v`)', /v flag/],
	['const a = /a/v', /is no JavaScript of 2021: .*\/a\/v/],
	['const a = RegExp("(?i:a)b")', /changes flags/],
	[`${'a.b;'.repeat(20)}Map.groupBy(c, d)`, /^uses groupBy: .{20}groupBy\(c, d\)$/],
] as const)
	test(`${code} is reported`, () => assert.match(newerInScript(code, false).join('\n'), what));

test('the search may decompress its index', () => {
	assert.deepEqual(newerInScript('new DecompressionStream("gzip")', true), []);
	assert.deepEqual(newerInScript('a.intersection(b)', true), ['uses intersection: a.intersection(b)']);
});

test('a worker must not be a module: Firefox 98 runs it as a classic script', () => {
	assert.deepEqual(newerInScript('self.onmessage = () => import("./a.js")', false, 'script'), []);
	assert.match(newerInScript('import a from "./a.js"', false, 'script').join(), /no JavaScript/);
});

test('a style sheet that the oldest browsers understand passes, also if newer features are guarded or decoration', () => {
	const sheet =
		'@layer a{p:is(.a,.b){inset-inline:0;color:var(--c)}}@media (min-width:50rem){p{top:0}}p:has(b){top:0}' +
		'@supports (color:color-mix(in srgb,red,blue)){p{color:color-mix(in srgb,red,blue)}}p:is(:has(a),b),p{top:0}';
	assert.deepEqual(newerInStyle(sheet), []);
});

for (const [css, what] of [
	['@media (width>=50rem){p{top:0}}', /a range/],
	['p{color:light-dark(#000,#fff)}', /light-dark/],
	['p{--a:color-mix(in srgb,red,blue)}', /color-mix/],
	['p{height:100dvh}', /100dvh/],
	['@container (min-width:1px){p{top:0}}', /@container/],
	['p{b{top:0}}', /a rule in a rule/],
	['p,p:has(b){top:0}', /makes the others be dropped/],
] as const)
	test(`${css} is reported`, () => assert.match(newerInStyle(css).join('\n'), what));
