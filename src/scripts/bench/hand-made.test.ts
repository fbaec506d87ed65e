import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handMade } from './hand-made.ts';

const built =
	'<html lang="zh-TW"><head><title>A & B</title><style>x{}</style></head><body><nav>menu</nav><main class="m"><h1 id="t">T</h1><svg><title>s</title></svg><p style="a">1 &lt; 2 <a class="c" href="/x?a=1&amp;b=2">l</a></p><script>s()</script><astro-island><p>form</p></astro-island></main><footer>f</footer>';

test('a hand-made page has the words of the answer in plain elements, and nothing else of the built page', () => {
	const page = handMade(built);
	assert.match(page, /<html lang="zh-TW">.*<title>A &amp; B<\/title>/);
	assert.ok(page.endsWith('<main><h1>T</h1><p>1 &lt; 2 <a href="/x?a=1&amp;b=2">l</a></p></main>'), page);
	assert.match(page, /<style>body{/);
});

test('a page without text is rejected', () => {
	assert.throws(() => handMade('<p>a'), /<main>/);
});
