import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakCode } from './entry.ts';

for (const [code, pieces] of [
	['SSPR_0012', ['SSPR_0012']],
	['OnPremisesSuccessCloudFailure', ['On', 'Premises', 'Success', 'Cloud', 'Failure']],
	['PASSWORD_RESET_NOT_ALLOWED', ['PASSWORD_', 'RESET_', 'NOT_', 'ALLOWED']],
	['', ['']],
] as const)
	test(`"${code}" can break between its words`, () => assert.deepEqual(breakCode(code), pieces));
