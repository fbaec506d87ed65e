import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../checkers/expiry/judge.ts';
import { readExpiryPaste } from '../../checkers/expiry/paste/read.ts';
import { calendarFile } from './calendar-file.ts';

test('a calendar can be made over plain HTTP, where browsers have no crypto.randomUUID', async () => {
	const keyId = '23ba0570-21ea-48df-b52b-dc0ceee7f9a2';
	const app = { appId: keyId, displayName: 'payroll', passwordCredentials: [{ keyId, endDateTime: '2026-12-04T07:30:00Z' }] };
	const now = Date.UTC(2026, 10, 29);
	const { credentials } = readExpiryPaste(JSON.stringify([app]));
	const make = Crypto.prototype.randomUUID;
	Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
	try {
		const judged = judge(credentials, now, { autoRotated: [], microsoftTenants: [], rules: [] });
		const { text, kept } = await calendarFile(judged, now, 'en', (key) => key);
		assert.equal(kept, 1);
		assert.ok(text.includes(`UID:credential-${keyId}`));
	} finally {
		Crypto.prototype.randomUUID = make;
	}
});
