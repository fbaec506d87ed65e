import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineHtml, inlineText } from './inline.ts';

const resolve = (href: string) => (href.startsWith('q:') ? `/en/${href.slice(2)}/` : undefined);

test('code, strong and links become HTML, everything else stays text', () => {
	const cases: [line: string, html: string][] = [
		['Choose **All** in `az <x>`', 'Choose <strong>All</strong> in <code>az &lt;x&gt;</code>'],
		['[Turn **it** on](q:a) & go', '<a href="/en/a/">Turn <strong>it</strong> on</a> &amp; go'],
		['[lost](x:y)', 'lost'],
		['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
		['`[a](q:b)`', '<code>[a](q:b)</code>'],
		['`reset --append`, `-o`', '<code>reset <span class="o">--append</span></code>, <code><span class="o">-o</span></code>'],
		['`Get-MgUser -All`', '<code><span class="o">Get-MgUser</span> <span class="o">-All</span></code>'],
		['`New-EntraApplicationKeyCredential`', '<code>New-EntraApplicationKeyCredential</code>'],
		['a ` alone and ** too', 'a ` alone and ** too'],
	];
	for (const [line, html] of cases) assert.equal(inlineHtml(line, resolve), html);
});

test('plain text drops the markup and keeps the words', () => {
	assert.equal(inlineText('Choose **All**, then [turn it on](q:a) with `az`'), 'Choose All, then turn it on with az');
});
