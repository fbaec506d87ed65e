import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { importRules, isImportRule } from './overrides.ts';
import { allRooms, rooms } from './rooms.ts';

const root = resolve(import.meta.dirname, '../../..');

test('biome.json contains the rules of the table; else run npm run import-rules', () => {
	const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as { overrides: object[] };
	assert.deepEqual(overrides.filter(isImportRule), importRules());
});

test('every room of src/ with code is in the table or may import everything', () => {
	const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
	assert.deepEqual(folders.filter((name) => !allRooms.includes(name)).sort(), ['styles']);
});

test('imports go one way: no room imports, directly or not, a room that imports it', () => {
	const reached = (name: string, seen = new Set<string>()): Set<string> => {
		for (const next of rooms[name]?.rooms ?? []) if (!seen.has(next)) reached(next, seen.add(next));
		return seen;
	};
	const circles = Object.keys(rooms).filter((name) => reached(name).has(name));
	assert.deepEqual(circles, []);
});
