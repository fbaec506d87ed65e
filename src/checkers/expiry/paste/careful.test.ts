import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readExpiryPaste } from './read.ts';

const appId = '6ea24599-5818-4c9e-b0a4-d74f6f4ccd0a';
const keyId = '651011cb-0b8e-40e9-a646-6d5fdae85d09';
const end = '2026-12-21T14:20:31Z';

test('a table of Jira is read by its headings', () => {
	const { credentials } = readExpiryPaste(`||AppName||AppId||KeyId||EndDate||\n|payroll|${appId}|${keyId}|${end}|`);
	assert.deepEqual(
		credentials.map((one) => [one.holder.name, one.keyId, one.end?.readings]),
		[['payroll', keyId, [Date.parse(end)]]],
	);
});

describe('a date is the end of a credential only where the text says so', () => {
	const texts: [name: string, text: string][] = [
		['below the name of its field', `StartDate\n2026-06-01T00:00:00Z`],
		['below a word that nobody knows', `Angelegt\n2026-06-01`],
		['the time of a log, before a document', `2026-11-29T08:00:00Z [{"appId":"${appId}","displayName":"x","passwordCredentials":[]}]`],
	];
	for (const [name, text] of texts) test(name, () => assert.deepEqual(readExpiryPaste(text).credentials, []));
	test('a list of dates alone', () =>
		assert.equal(
			readExpiryPaste(`PS C:\\> az ad app credential list --query "[].endDateTime" -o tsv\n${end}\n2027-01-02`).credentials.length,
			2,
		));
});

describe('headings that name their kind', () => {
	const headings: [heading: string, kind: string][] = [
		['Secret Expires On', 'secret'],
		['Certificate End Date', 'certificate'],
		['Cert Expiration', 'certificate'],
	];
	for (const [heading, kind] of headings)
		test(heading, () => {
			const { credentials } = readExpiryPaste(`AppName,AppId,${heading}\npayroll,${appId},${end}`);
			assert.deepEqual(
				credentials.map((one) => [one.kind, one.end?.readings]),
				[[kind, [Date.parse(end)]]],
			);
		});
});

test('a row that is cut off is named', () => {
	const { credentials, unread } = readExpiryPaste(`AppName\tKeyId\tEndDate\npayroll\t${keyId}\t${end}\npay`);
	assert.deepEqual([credentials.length, unread.map(({ text }) => text)], [1, ['pay']]);
});

describe('a text whose beginning, middle or end is missing is named as cut off', () => {
	const row = (keyOf: string, ends: string) => `payroll\tClient secret\t${keyOf}\t${ends}`;
	const heading = 'Application\tType\tKey ID\tExpires';
	const other = keyId.replace('651', '652');
	const list = `AppName : payroll\nCredentialType : Secret\nKeyId : ${keyId}\nEndDate : ${end}`;
	const texts: [name: string, text: string][] = [
		['in the day of the last row', `${heading}\n${row(other, end)}\n${row(keyId, '2026-12-2')}`],
		['behind the month', `${heading}\n${row(other, end)}\n${row(keyId, '2026-12-')}`],
		['in the time', `${heading}\n${row(other, end)}\n${row(keyId, '2026-12-21T14:')}`],
		['in the last line of a list', `${list}\n\n${list.replace(keyId, other).slice(0, -11)}`],
		['in the middle of a list', `${list.replace('Secret', 'Sec\n…\nret')}\n\n${list.replace(keyId, other)}`],
		[
			'in the middle of a table',
			`AppName   KeyId                                EndDate\n-------   -----                                -------\npayroll   ${keyId} ${end}\n…\npayroll   ${other} ${end}`,
		],
		['in front of a list', `      : payroll\n\n${list}`],
	];
	for (const [name, text] of texts)
		test(name, () => {
			const { credentials, problems } = readExpiryPaste(text);
			assert.ok(problems.some(({ code }) => code === 'text-truncated'));
			// Half a date is none.
			for (const one of credentials) assert.ok(one.end === undefined || one.end.readings[0] === Date.parse(end));
		});
	test('a row of fewer cells than az prints is named', () => {
		const { unread } = readExpiryPaste(`None\tx\t${end}\tabc\t${keyId}\tNone\t2025-12-21T14:20:31Z\nNone\td`);
		assert.deepEqual(
			unread.map(({ line }) => line),
			[2],
		);
	});
	test('a whole date at the end is whole', () => {
		for (const ends of [end, '2026-12-21', '2026-12-21T14:20', '12/21/2026'])
			assert.ok(!readExpiryPaste(`${heading}\n${row(keyId, ends)}`).problems.some(({ code }) => code === 'text-truncated'));
	});
});

describe('a line for each credential', () => {
	const line = (ends: string) => `payroll - Client secret - ${keyId} - expires ${ends}`;
	const read = (ends: string) => {
		const { credentials, unread } = readExpiryPaste(`${line('2027-05-01')}\n${line(ends).replace('6510', '6511')}`);
		return { dates: credentials.map((one) => one.end?.readings), unread: unread.length };
	};
	test('is read by its one ID and the date at its end, and what else stands in it is named', () =>
		assert.deepEqual(read(end), { dates: [[Date.parse('2027-05-01')], [Date.parse(end)]], unread: 2 }));
	test('is not read where the end is cut off', () =>
		assert.deepEqual(read('2026-12-2'), { dates: [[Date.parse('2027-05-01')]], unread: 2 }));
	test('is not read where it has two IDs', () => {
		const { credentials, unread } = readExpiryPaste(`${appId} - secret ${keyId} - expires ${end}`);
		assert.deepEqual([credentials.length, unread.length], [0, 1]);
	});
});

describe('a date that is not sure is named, not counted', () => {
	for (const ends of ['ca. 2026-12-21', 'not 2026-12-21', 'nicht 21.12.2026', 'about Dec 21, 2026', '約2026年12月21日', '2026-12-2'])
		test(ends, () => {
			const { credentials, problems } = readExpiryPaste(JSON.stringify([{ appName: 'payroll', keyId, endDateTime: ends }]));
			assert.deepEqual(
				credentials.map((one) => one.end?.readings),
				[[]],
			);
			assert.deepEqual(
				problems.map(({ code, about }) => [code, about]),
				[['unparseable-date', ends]],
			);
		});
});

describe('something that begins, ends, and has an ID of its own is no credential, and is named', () => {
	const fields = [
		['id', keyId],
		['displayName', 'Q4 review'],
		['startDateTime', '2026-10-01T00:00:00Z'],
		['endDateTime', end],
	] as const;
	const texts = {
		list: fields.map((field) => field.join(' : ')).join('\n'),
		table: [0, 1].map((place) => fields.map((field) => field[place]).join(',')).join('\n'),
	};
	for (const [name, text] of Object.entries(texts))
		test(name, () => {
			const { credentials, unread } = readExpiryPaste(text);
			assert.deepEqual([credentials.length, unread.length], [0, 1]);
		});
	test('with the name of its app it is one', () =>
		assert.equal(readExpiryPaste(`AppName,Id,StartDate,EndDate\npayroll,${keyId},2026-10-01,${end}`).credentials.length, 1));
});
