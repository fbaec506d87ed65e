import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { expectWritable } from './writable.ts';

test('a writable folder stays empty; for one that is not, one line says what to do', () => {
	const home = mkdtempSync(join(tmpdir(), 'writable-'));
	try {
		expectWritable(join(home, 'a', 'b'));
		assert.deepEqual(readdirSync(join(home, 'a', 'b')), []);
		writeFileSync(join(home, 'file'), '');
		assert.throws(
			() => expectWritable(join(home, 'file')),
			({ message, stack }: Error) =>
				/file cannot be written \(\w+\)\..*OUT_DIR=/.test(message) && stack === message && !message.includes('\n'),
		);
	} finally {
		rmSync(home, { recursive: true });
	}
});
