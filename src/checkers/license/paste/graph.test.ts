import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { owned, p1, problems, subscribed, teams, verdicts } from '../../../testing/license-pastes.ts';
import { hybrid, paste, verdictOf } from '../../../testing/licenses.ts';

describe('JSON from Graph and az rest', () => {
	const body = subscribed(owned('AAD_PREMIUM', [p1]), owned('ENTERPRISEPACK', [teams]));
	const shapes: [string, string][] = [
		['the body', JSON.stringify(body)],
		['indented', JSON.stringify(body, undefined, 2)],
		['the list of --query value', JSON.stringify(body.value)],
		['one bare object', JSON.stringify(body.value[0])],
		['with a byte order mark and Windows line ends', `\ufeff${JSON.stringify(body, undefined, 2).replaceAll('\n', '\r\n')}`],
		['between a prompt and a prompt', `$ az rest --method get --url …\n${JSON.stringify(body)}\n$ `],
		['one document per page', body.value.map((sku) => JSON.stringify(subscribed(sku))).join('\n')],
		['pages slurped into a list', JSON.stringify([subscribed(body.value[1] ?? {}), subscribed(body.value[0] ?? {})])],
		['the answers of a batch', JSON.stringify({ responses: [{ id: '1', status: 200, body }] })],
	];
	for (const [name, text] of shapes) {
		test(name, () => {
			assert.deepEqual(verdicts(text), ['yes', 'yes']);
			assert.equal(paste(text).scope, 'tenant');
			assert.deepEqual(problems(text), []);
		});
	}
	test('an empty list is a tenant with Free only', () => {
		for (const text of ['{"value":[]}', '[]', JSON.stringify(subscribed())]) {
			assert.deepEqual(verdicts(text), ['no', 'no']);
			assert.deepEqual(problems(text), ['no-licences']);
		}
	});
	test('only names, as --query "value[].skuPartNumber" prints them', () => {
		assert.deepEqual(verdicts('["ENTERPRISEPACK", "aad_premium"]'), ['yes', 'yes']);
		assert.deepEqual(verdicts('[{"skuPartNumber":"ENTERPRISEPACK"}]'), ['yes', 'no']);
	});
	test('further pages and errors are reported', () => {
		assert.deepEqual(problems(JSON.stringify({ ...body, '@odata.nextLink': 'https://graph.microsoft.com/v1.0/…' })), ['more-pages']);
		const refused = paste('{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges"}}');
		assert.deepEqual(refused.answers, []);
		assert.deepEqual(refused.problems[0], { id: 'error-answer', message: 'Authorization_RequestDenied' });
	});
	test('a list that continues on another page allows no conclusion about the whole tenant', () => {
		const gate = (more: object) => {
			const text = JSON.stringify({ ...subscribed(owned('ENTERPRISEPACK', [teams])), ...more });
			return paste(text).answers.find(({ feature }) => feature === hybrid)?.gate;
		};
		assert.equal(gate({}), 'closed');
		assert.equal(gate({ '@odata.nextLink': 'https://graph.microsoft.com/v1.0/…' }), 'unknown');
		const cut = `${JSON.stringify(subscribed(owned('ENTERPRISEPACK', [teams])))}{"value":[`;
		assert.equal(paste(cut).answers.find(({ feature }) => feature === hybrid)?.gate, 'unknown');
	});
	test('of a truncated list the complete part counts, and the truncation is reported', () => {
		const text = JSON.stringify(body, undefined, 2);
		const answer = paste(text.slice(0, text.indexOf('ENTERPRISEPACK')));
		assert.equal(verdictOf(answer, hybrid), 'yes');
		assert.ok(answer.problems.some(({ id }) => id === 'broken-json'));
	});
	test('suspended, in grace period, unassigned, for the organization', () => {
		const one = (more: object) => verdicts(JSON.stringify(subscribed(owned('AAD_PREMIUM', [p1], more))))[1];
		assert.equal(one({ capabilityStatus: 'Suspended' }), 'no');
		assert.equal(one({ capabilityStatus: 'Warning' }), 'conditional');
		assert.equal(one({ consumedUnits: 0 }), 'conditional');
		assert.equal(one({ appliesTo: 'Company' }), 'conditional');
		assert.equal(one({ capabilityStatus: undefined, prepaidUnits: { enabled: 0, suspended: 9 } }), 'no');
	});
	test('the pasted plan decides; an unknown SKU is listed, not guessed', () => {
		const answer = paste(JSON.stringify(subscribed(owned('CONTOSO_NEW', [p1]), owned('CONTOSO_OTHER', [teams]))));
		assert.equal(verdictOf(answer, hybrid), 'yes');
		assert.deepEqual(
			answer.unknown.map(({ sku }) => sku),
			['CONTOSO_NEW', 'CONTOSO_OTHER'],
		);
		const bare = paste(JSON.stringify(subscribed({ ...owned('CONTOSO_E5', []), servicePlans: undefined })));
		assert.equal(verdictOf(bare, hybrid), 'conditional');
		assert.ok(bare.answers.find(({ feature }) => feature === hybrid)?.reasons.some(({ rule }) => rule === 'unknown-may-do'));
	});
	test('the deciding licence is named', () => {
		const answer = paste(JSON.stringify(body)).answers.find(({ feature }) => feature === hybrid);
		assert.equal(answer?.decidedBy?.sku, 'AAD_PREMIUM');
		assert.ok(answer?.reasons.some(({ rule }) => rule === 'if-assigned'));
		assert.equal(answer?.gate, 'open');
	});
});
