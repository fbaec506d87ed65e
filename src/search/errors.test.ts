import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withIds } from './errors.ts';

test('an id that the file leaves out is the code in small letters; any other stands in the file', () => {
	const rest = { words: [], page: 3 };
	const errors = withIds([
		{ kind: 'aadsts', code: 'AADSTS50126', ...rest },
		{ kind: 'hr', code: '0xCAA20003', ...rest },
		{ id: 'event-31001', kind: 'event', code: '31001', ...rest },
		{ id: 'msg-app-1001', kind: 'message', ...rest },
	]);
	assert.deepEqual(
		errors.map(({ id }) => id),
		['aadsts50126', '0xcaa20003', 'event-31001', 'msg-app-1001'],
	);
});
