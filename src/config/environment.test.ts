import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEnvironment } from './environment.ts';

test('without settings the site is built for localhost', () => {
	assert.deepEqual(readEnvironment({}), { site: 'http://localhost:4321', base: '/', outDir: 'dist' });
});

test('origin and base path are taken from the environment', () => {
	assert.deepEqual(readEnvironment({ SITE_URL: 'https://help.example.org/', BASE_PATH: 'help', OUT_DIR: 'out' }), {
		site: 'https://help.example.org',
		base: '/help/',
		outDir: 'out',
	});
});

test('an invalid value is reported with what is allowed', () => {
	assert.throws(() => readEnvironment({ SITE_URL: 'help.example.org' }), /SITE_URL is "help\.example\.org".*https:\/\//);
	assert.throws(() => readEnvironment({ SITE_URL: 'ftp://x.example' }), /SITE_URL.*https:\/\//);
	assert.throws(() => readEnvironment({ SITE_URL: 'https://x.example/help' }), /SITE_URL=https:\/\/x\.example BASE_PATH=\/help\//);
	assert.throws(() => readEnvironment({ SITE_URL: 'https://x.example/?a' }), /Leave out/);
	assert.throws(() => readEnvironment({ BASE_PATH: '/a?b' }), /BASE_PATH is "\/a\?b".*\/help\//);
});
