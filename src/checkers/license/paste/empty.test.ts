import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { details, guids, owned, p1, problems, subscribed, verdicts } from '../../../testing/license-pastes.ts';
import { paste } from '../../../testing/licenses.ts';

const context = (of: string, more: object = {}) =>
	JSON.stringify({ '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${of}`, value: [], ...more });

describe('an empty list', () => {
	const none: [string, string][] = [
		['of subscribed SKUs', context('subscribedSkus')],
		['of subscriptions', context('directory/subscriptions')],
		['with its context, between other text', `It prints this:\n${context('subscribedSkus')}\nWhy?`],
		['without a context', '{"value":[]}'],
		['and nothing else', '[]\n'],
		['in a code fence', '```json\n[]\n```'],
		['behind a prompt', 'PS C:\\> Get-MgSubscribedSku | ConvertTo-Json\n[]\nPS C:\\> '],
		['behind a command over two lines', '$ az rest --query value \\\n  --url https://graph.microsoft.com/v1.0/subscribedSkus\n[]'],
	];
	for (const [name, text] of none) {
		test(`${name}: Free only`, () => {
			assert.deepEqual(verdicts(text), ['no', 'no']);
			assert.deepEqual(problems(text), ['no-licences']);
		});
	}

	const foreign: [string, string][] = [
		['in words', 'scopes [] granted'],
		['in a script', '<script>let queue=[];</script><h1>Sign in</h1>'],
		['under value in a script', '<script>let page={"value":[]};</script>'],
		['of users', context('users')],
		['of subscriptions to changes', context('subscriptions')],
		['beside an error', JSON.stringify({ error: { code: 'BadRequest' }, value: [] })],
		['of answers to a batch', '{"responses":[]}'],
		['of another command', '$ az account list\n[]'],
		['in a list', '[[]]x'],
		['of words that are no names', '["red","green"]'],
	];
	for (const [name, text] of foreign) {
		test(`${name}: not recognized`, () => {
			assert.deepEqual(paste(text).answers, []);
			assert.ok(problems(text).includes('not-recognized'));
		});
	}

	test('does not hide the licences beside it', () => {
		const lists: [string, string[]][] = [
			['Microsoft 365 E3\nremarks: []', ['yes', 'yes']],
			['[]\nOffice 365 E3', ['yes', 'no']],
			['SkuPartNumber   : ENTERPRISEPACK\nConsumedUnits   : 2\nSubscriptionIds : []', ['yes', 'no']],
			[`${context('subscribedSkus')}\nMicrosoft 365 E3`, ['yes', 'yes']],
			[`[]${JSON.stringify(subscribed(owned('SPE_E3', [p1])))}`, ['yes', 'yes']],
		];
		for (const [text, expected] of lists) {
			assert.deepEqual(verdicts(text), expected, text);
			assert.deepEqual(paste(text).unknown, [], text);
			const told = problems(text).filter((id) => !['names-only', 'state-not-said', 'plans-not-said'].includes(id));
			assert.deepEqual(told, [], text);
		}
	});

	test('an empty list of a user stays valid beside what the tenant owns', () => {
		for (const tenant of [JSON.stringify(subscribed(owned('SPE_E3', [p1]))), `SkuId : ${guids['SPE_E3']}\nConsumedUnits : 3`]) {
			const text = `${JSON.stringify(details('u'))}\n${tenant}`;
			assert.equal(paste(text).scope, 'user');
			assert.deepEqual(verdicts(text), ['no', 'no']);
		}
	});
});
