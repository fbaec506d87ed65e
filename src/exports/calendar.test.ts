import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CalendarEvent, calendarText } from './calendar.ts';

const stamp = Date.UTC(2026, 10, 29);
const event: CalendarEvent = { id: 'one', start: Date.UTC(2026, 11, 4, 7, 30), title: 'payroll', text: 'a\nb', alarmDays: [30, 7] };
const calendar = (...events: CalendarEvent[]) => calendarText({ name: 'Ends', lang: 'en', stamp, events });

/** Properties of a calendar file in order, with folded lines joined. */
const propertiesOf = (file: string) =>
	file
		.replaceAll('\r\n ', '')
		.split('\r\n')
		.filter((line) => line !== '')
		.map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
const valuesOf = (file: string, name: string) => propertiesOf(file).flatMap(([key, value]) => (key === name ? [value] : []));
const plain = (text: string) => text.replace(/\\n/g, '\n').replace(/\\([\\;,])/g, '$1');

test('an entry has its UID, its time stamp, its start, and both reminders', () => {
	const file = calendar(event);
	assert.deepEqual(valuesOf(file, 'UID'), ['one']);
	assert.deepEqual(valuesOf(file, 'DTSTAMP'), ['20261129T000000Z']);
	assert.deepEqual(valuesOf(file, 'DTSTART'), ['20261204T073000Z']);
	assert.deepEqual(valuesOf(file, 'TRIGGER'), ['-P30D', '-P7D']);
});

test('all-day entries do not depend on the computer’s time zone', () => {
	const file = calendar({ ...event, start: Date.UTC(2027, 2, 1), untilDay: Date.UTC(2027, 3, 1) });
	assert.deepEqual(valuesOf(file, 'DTSTART;VALUE=DATE'), ['20270301']);
	assert.deepEqual(valuesOf(file, 'DTEND;VALUE=DATE'), ['20270401']);
});

test('whatever a name contains, the file stays valid and the name is preserved', () => {
	const text = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 200 }),
		fc.constantFrom('a;b,c\\d', 'x\r\nBEGIN:VALARM', '期限'.repeat(60), '\u202eevil', '=cmd', '\n'),
	);
	fc.assert(
		fc.property(text, (title) => {
			const file = calendar({ ...event, title });
			for (const line of file.split('\r\n')) {
				assert.ok(Buffer.byteLength(line) <= 75, line);
				assert.ok(!line.includes('\n') && !line.includes('\r'));
			}
			assert.equal(valuesOf(file, 'BEGIN').length, 4);
			const [shown = ''] = valuesOf(file, 'SUMMARY');
			const wanted = title.replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, ' ');
			assert.equal(plain(shown), wanted);
		}),
	);
});

test('the same entries give the same file', () => assert.equal(calendar(event), calendar(event)));
