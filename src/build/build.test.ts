import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { SiteCopy } from '../testing/site-copy.ts';

test('a mistake in the content stops the build with file, field and fix', () => {
	using site = new SiteCopy();
	site.replace('content/docs/en/users/reset-password.mdx', 'sources: [', 'sources: [sspr-licencing, ');
	const env = { ...process.env, NO_COLOR: '1' };
	const { status, stdout, stderr } = spawnSync('astro', ['build'], { cwd: site.root, encoding: 'utf8', env });
	assert.notEqual(status, 0);
	assert.match(
		stdout + stderr,
		/content\/docs\/en\/users\/reset-password\.mdx\s+line \d+, sources: unknown id "sspr-licencing"\s+→ Did you mean "sspr-licensing"/,
	);
});
