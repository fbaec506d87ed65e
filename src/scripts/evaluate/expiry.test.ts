import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerExpiryPaste } from './expiry.ts';

const facts = { autoRotated: [], microsoftTenants: [], rules: [] };
const keyId = '651011cb-0b8e-40e9-a646-6d5fdae85d09';
const secret = { keyId, displayName: 'rbac', startDateTime: '2026-06-24T14:20:31.7Z', endDateTime: '2026-12-21T14:20:31.7Z', hint: 'Abc' };
const answer = (text: string) => answerExpiryPaste('paste.json', text, Date.UTC(2026, 10, 29), facts);

test('one line per credential, then one per problem', () => {
	assert.deepEqual(answer(JSON.stringify([secret])), [
		{
			file: 'paste.json',
			app: null,
			appId: null,
			kind: 'secret',
			keyId,
			name: 'rbac',
			start: '2026-06-24T14:20:31Z',
			end: '2026-12-21T14:20:31Z',
			daysLeft: 22,
			state: 'due-30',
			flags: [],
		},
		{ file: 'paste.json', problem: 'no-app-identity' },
	]);
});

test('a list of exactly a hundred apps is probably incomplete', () => {
	const app = { appId: keyId, displayName: 'x', passwordCredentials: [] };
	assert.ok(
		answer(JSON.stringify(Array.from({ length: 100 }, () => app))).some(
			(line) => 'problem' in line && line.problem === 'page-truncated' && 'sure' in line && line.sure === false,
		),
	);
});

test('what was not understood is reported with its line', () => {
	assert.deepEqual(answer(`\nsomething about ${keyId}`).at(-1), {
		file: 'paste.json',
		problem: 'unread',
		line: 2,
		about: `something about ${keyId}`,
	});
});
