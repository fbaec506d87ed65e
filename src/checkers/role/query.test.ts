import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anyCase } from '../../testing/role-arbitraries.ts';
import { index, sketch } from '../../testing/role-facts.ts';
import { plainCase } from './model.ts';
import { parseRoleQuery, serializeRoleQuery } from './query.ts';

const parse = (text: string) => parseRoleQuery(index, text);
const write = (question: Parameters<typeof serializeRoleQuery>[1]) => serializeRoleQuery(index, question);

describe('the address of a question', () => {
	test('gives back the same case, with nothing ignored', () => {
		fc.assert(
			fc.property(anyCase, (question) => assert.deepEqual(parse(write(question)), { question, ignored: [] })),
			{ numRuns: 1000 },
		);
	});
	test('is empty for the simplest case', () => {
		assert.equal(write(plainCase), '');
		assert.equal(write(sketch({})), '');
		assert.deepEqual(parse(''), { question: sketch({}), ignored: [] });
	});
	test('is short, and does not depend on the order of the roles', () => {
		const question = sketch({
			task: '',
			tool: 'm365-admin-center',
			actor: { roles: ['user-administrator', 'helpdesk-administrator'] },
			target: { home: 'synced', writeback: 'yes', group: 'owner', federated: true },
		});
		assert.equal(write(question), 'u=m365-admin-center&a=helpdesk-administrator,user-administrator&g=owner&h=synced&w=yes&f=1');
		const turned = { ...question, actor: { ...question.actor, roles: [...question.actor.roles].reverse() } };
		assert.equal(write(turned), write(question));
	});
	test('accepts a question mark, encoded commas, any order, and a set in parts', () => {
		const { question, ignored } = parse('?r=reports-reader&a=user-administrator%2Chelpdesk-administrator&r=guest-inviter,reports-reader');
		assert.deepEqual(question.actor.roles, ['helpdesk-administrator', 'user-administrator']);
		assert.deepEqual(question.target.roles, ['guest-inviter', 'reports-reader']);
		assert.deepEqual(ignored, []);
	});
	test('keeps what can be read and reports the rest', () => {
		const { question, ignored } = parse('a=helpdesk-administrator,lord-of-roles&s=moon&f=2&zz=1&g=owner&g=member&f=1&%E0%A4%A=1&a&&=');
		assert.deepEqual(question.actor.roles, ['helpdesk-administrator']);
		assert.equal(question.target.group, 'owner');
		assert.equal(question.target.federated, true);
		assert.deepEqual(ignored, ['a=lord-of-roles', 's=moon', 'f=2', 'zz=1', 'g=member', '%E0%A4%A=1', '=']);
	});
	test('survives hostile text', () => {
		const hostile = [
			'a=__proto__,constructor,toString&r=<script>alert(1)</script>',
			'__proto__=1&constructor=prototype',
			't=constructor&u=__proto__',
			`a=${'x,'.repeat(100_000)}`,
			'%',
			'&&&&====',
			'\u0000\ud800',
		];
		for (const text of hostile) {
			const { question, ignored } = parse(text);
			assert.deepEqual(question, sketch({}), text.slice(0, 40));
			assert.ok(ignored.length <= 20 && ignored.every((part) => part.length <= 80));
		}
		assert.equal(({} as Record<string, unknown>)['1'], undefined);
	});
	test('never throws, and its canonical form is stable', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.array(fc.constantFrom('a', '=', '&', ',', '%', '1', 'r', 'owner', 'user-administrator')).map((parts) => parts.join('')),
				),
				(text) => {
					const { question } = parse(text);
					assert.deepEqual(parse(write(question)).question, question);
				},
			),
			{ numRuns: 1000 },
		);
	});
});
