import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { coreCopy } from '../../testing/site-copy.ts';

/** Runs the command on a copy of the content without a build. */
function evaluate(...args: string[]) {
	using site = coreCopy();
	const script = resolve(import.meta.dirname, '../evaluate.ts');
	return spawnSync(process.execPath, [script, 'search', ...args], { cwd: site.root, input: 'password\n', encoding: 'utf8' });
}

test('without a built site one line says what to do', () => {
	const { status, stdout, stderr } = evaluate('--locale', 'zh-tw');
	assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
	assert.match(stderr, /^There is no search index in dist\. Build the site first: npm run build\n$/);
});

test('an unknown language is answered with the known ones', () => {
	const { status, stderr } = evaluate('--locale', 'xx');
	assert.equal(status, 1);
	assert.match(stderr, /--locale en \| zh-tw/);
});
