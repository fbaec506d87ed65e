import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Allowed, checkLock, checkPins, type Locked } from './lock.ts';

const allowed: Allowed = { licences: ['MIT', 'ISC'], installScripts: ['known'] };
const good: Locked = { integrity: 'sha512-x', license: 'MIT' };
const check = (entry: Locked, folder = 'node_modules/a') => checkLock({ '': {}, [folder]: entry }, allowed).join();

test('a pinned package with integrity hash and known licence passes', () => {
	assert.equal(check(good), '');
	assert.equal(check({ ...good, hasInstallScript: true }, 'node_modules/b/node_modules/known'), '');
});

test('a package from elsewhere, without integrity hash, or with an install script is reported', () => {
	assert.match(check({ ...good, resolved: 'git+ssh://x' }), /node_modules\/a: comes from git\+ssh/);
	assert.match(check({ license: 'MIT' }), /no sha512 integrity/);
	assert.match(check({ ...good, integrity: 'sha1-x' }), /no sha512 integrity/);
	assert.match(check({ ...good, hasInstallScript: true }), /install script/);
	assert.match(check({ ...good, link: true }), /link/);
});

test('a licence expression passes if one of its alternatives is fully allowed', () => {
	assert.equal(check({ ...good, license: '(GPL-3.0 OR MIT)' }), '');
	assert.equal(check({ ...good, license: 'ISC AND MIT' }), '');
	assert.match(check({ ...good, license: 'ISC AND GPL-3.0' }), /licence/);
	assert.match(check({ integrity: 'sha512-x' }), /licence ""/);
});

test('only exact versions count as pinned', () => {
	assert.deepEqual(checkPins({ dependencies: { a: '1.2.3', b: '1.0.0-beta.1' } }), []);
	assert.equal(
		checkPins({ dependencies: { a: '^1.2.3' }, devDependencies: { b: 'latest' }, optionalDependencies: { c: '1.x' } }).length,
		3,
	);
});
