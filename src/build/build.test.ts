import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { SiteCopy } from '../testing/site-copy.ts';

/** Builds a copy of the site as a publisher does. */
function build(site: SiteCopy, env: Record<string, string> = {}) {
	const { status, stdout, stderr } = spawnSync('astro', ['build'], {
		cwd: site.root,
		encoding: 'utf8',
		env: { ...process.env, ...env, NO_COLOR: '1' },
	});
	return { status, output: stdout + stderr };
}

test('a mistake in the content stops the build with file, field and fix', () => {
	using site = new SiteCopy();
	site.replace('content/docs/en/users/reset-password.mdx', 'sources: [', 'sources: [sspr-licencing, ');
	const { status, output } = build(site);
	assert.notEqual(status, 0);
	assert.match(
		output,
		/content\/docs\/en\/users\/reset-password\.mdx\s+line \d+, sources: unknown id "sspr-licencing"\s+→ Did you mean "sspr-licensing"/,
	);
});

test('a link to an anchor that does not exist stops the build, for the language that has the link', () => {
	using site = new SiteCopy();
	const file = 'content/docs/zh-tw/users/locked-out.mdx';
	site.write(file, `${site.read(file)}\n[這裡](q:user-error#sspr_0021)\n`);
	const { status, output } = build(site);
	assert.notEqual(status, 0);
	assert.match(
		output,
		/content\/docs\/zh-tw\/users\/locked-out\.mdx\s+line \d+: content\/docs\/zh-tw\/users\/reset-errors\.mdx has no anchor "sspr_0021"/,
	);
});

test('an invalid address in the environment stops the build with one clear sentence', () => {
	using site = new SiteCopy();
	const { status, output } = build(site, { SITE_URL: 'help.example.org' });
	assert.notEqual(status, 0);
	assert.match(output, /SITE_URL is "help\.example\.org"\. It must be a full address/);
});
