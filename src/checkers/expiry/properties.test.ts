import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cultures } from '../../testing/expiry-formats.ts';
import { asGraphApp, credentialTenants, judgedAt } from '../../testing/expiry-tenants.ts';
import { orderOf, readDate } from '../core/dates.ts';
import { judge, stateAt } from './judge.ts';
import { states } from './model.ts';
import { readExpiryPaste } from './paste/read.ts';

const facts = { autoRotated: [], microsoftTenants: [], rules: [] };
const second = 1000;
/** Instants in whole seconds from 1990 to 2400. */
const moments = fc.integer({ min: Date.UTC(1990, 0, 2) / second, max: Date.UTC(2400, 0, 1) / second }).map((at) => at * second);

test('an instant written in any zone is the same instant', () => {
	fc.assert(
		fc.property(moments, fc.integer({ min: -14 * 4, max: 14 * 4 }), (at, quarters) => {
			const offset = quarters * 15;
			const local = new Date(at + offset * 60_000).toISOString().slice(0, 19);
			const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) => String(part).padStart(2, '0'));
			const sign = offset < 0 ? '-' : '+';
			for (const zone of [`${sign}${hours}:${minutes}`, `${sign}${hours}${minutes}`])
				for (const gap of ['', ' ']) {
					const read = readDate(`${local}${gap}${zone}`);
					assert.deepEqual([read?.readings, read?.zone], [[at], true], `${local}${gap}${zone}`);
				}
			assert.deepEqual(readDate(`/Date(${at})/`)?.readings, [at]);
			assert.deepEqual(readDate(at > 1e11 ? at : `/Date(${at})/`)?.readings, [at]);
		}),
	);
});

test('an instant written in any culture is among the readings, and with the order of the culture it is the only one', () => {
	for (const [name, { write }] of Object.entries(cultures)) {
		fc.assert(
			fc.property(moments, (at) => {
				const text = write(at);
				// Without a leading zero an Australian date looks American, and is read as one unless another date contradicts.
				const looksAmerican = name === 'en-AU' && !/\/0/.test(text);
				assert.ok(looksAmerican || readDate(text)?.readings.includes(at), `${name}: ${text}`);
				const order = /^en-US|^invariant/.test(name) ? 'month-first' : 'day-first';
				assert.deepEqual(readDate(text, order)?.readings, [at], `${name}: ${text}`);
			}),
			{ numRuns: 200 },
		);
	}
});

test('the order of many dates is the one they were written in, or unknown', () => {
	fc.assert(
		fc.property(fc.array(moments, { minLength: 1, maxLength: 8 }), (list) => {
			for (const [name, order] of [
				['en-GB', 'day-first'],
				['invariant', 'month-first'],
			] as const)
				assert.ok([order, undefined].includes(orderOf(list.map((at) => cultures[name]?.write(at) ?? ''))));
		}),
	);
});

test('as time passes, states only get worse', () => {
	fc.assert(
		fc.property(moments, moments, fc.nat({ max: 400 * 86_400 }), (end, now, later) => {
			assert.ok(states.indexOf(stateAt(end, now + later * second)) <= states.indexOf(stateAt(end, now)));
		}),
	);
});

test('the order of the parts of a paste does not matter', () => {
	const pieces = credentialTenants(12, 7).map(({ apps }) => JSON.stringify(apps.map(asGraphApp), null, 1));
	const outcome = (text: string) =>
		judge(readExpiryPaste(text).credentials, judgedAt, facts)
			.map(({ keyId, state, endsAt, holder, flags }) => JSON.stringify([keyId, state, endsAt, holder.appId, flags]))
			.sort();
	const wanted = outcome(pieces.join('\n'));
	fc.assert(
		fc.property(fc.shuffledSubarray(pieces, { minLength: pieces.length }), (list) =>
			assert.deepEqual(outcome(list.join('\n\nPS C:\\> next\n')), wanted),
		),
		{ numRuns: 25 },
	);
	assert.deepEqual(outcome([...pieces, ...pieces].join('\n')), wanted, 'what is there twice counts once');
});
