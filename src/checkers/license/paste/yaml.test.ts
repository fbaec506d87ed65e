import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dump } from 'js-yaml';
import { details, guids, owned, p1, problems, subscribed, teams, verdicts } from '../../../testing/license-pastes.ts';
import { paste } from '../../../testing/licenses.ts';

const plain = { noRefs: true, skipInvalid: true };
/** YAML as az prints it: lists with the indentation of their field, fields in alphabetical order. */
const az = (value: unknown) => dump(value, { ...plain, noArrayIndent: true, sortKeys: true, lineWidth: -1 });
const plan = (status: string) => ({ ...p1, appliesTo: 'User', provisioningStatus: status });
const sku = (more: object = {}, plans = [plan('Success'), { ...teams, appliesTo: 'Company' }]) =>
	owned('SPE_E3', plans, { accountName: "Fabrikam's", subscriptionIds: [], ...more });
const other = owned('ENTERPRISEPACK', [teams], { subscriptionIds: ['11111111-0000-4000-8000-000000000000'] });

describe('YAML from az gives the same result as the same JSON', () => {
	const answers: [string, unknown][] = [
		['a list', [sku(), other]],
		['suspended', [sku({ capabilityStatus: 'Suspended' }), other]],
		['suspended, in the other order', [other, sku({ capabilityStatus: 'Suspended' })]],
		['in grace, by its units alone', [sku({ capabilityStatus: undefined, prepaidUnits: { enabled: 0, warning: 5 } })]],
		['no units', [sku({ capabilityStatus: null, prepaidUnits: { enabled: 0, suspended: 5 } })]],
		['assigned to nobody', [sku({ consumedUnits: 0 })]],
		['for the organization, with plans for users', [sku({ appliesTo: 'Company' })]],
		['a plan that is off', [sku({}, [plan('Disabled')])]],
		['no plans', [sku({}, [])]],
		['the whole body', subscribed(other, sku())],
		['an empty body', subscribed()],
		['a single SKU', sku()],
		["a user's licences", details('u', { skuId: guids['SPE_E3'], skuPartNumber: 'SPE_E3', servicePlans: [plan('Disabled')] })],
		['a user with plans that are off', { id: 'u', assignedLicenses: [{ skuId: guids['SPE_E3'], disabledPlans: [p1.servicePlanId] }] }],
	];
	for (const [name, value] of answers) {
		test(name, () => {
			const json = paste(JSON.stringify(value));
			const { answers: expected, scope, problems: told } = json;
			const forms = [az(value), dump(value, plain), `$ az rest --url … -o yaml\n${az(value)}$ `, az(value).replaceAll(/^/gm, '    ')];
			for (const text of forms) {
				const read = paste(text);
				assert.deepEqual(
					read.answers.map(({ verdict }) => verdict),
					expected.map(({ verdict }) => verdict),
				);
				assert.deepEqual([read.scope, read.problems, read.holdings], [scope, told, json.holdings]);
			}
		});
	}
	test('consecutive documents', () => {
		const user = details('u', { skuId: guids['SPE_E3'], skuPartNumber: 'SPE_E3', servicePlans: [plan('Success')] });
		const both = (status: string) => `${az(user)}${az(subscribed(sku({ capabilityStatus: status })))}`;
		assert.deepEqual(verdicts(both('Enabled')), ['yes', 'yes']);
		assert.deepEqual(verdicts(both('Suspended')), ['no', 'no']);
	});
	test('further pages are reported', () => {
		assert.deepEqual(problems(az({ ...subscribed(sku()), '@odata.nextLink': 'https://graph.microsoft.com/…' })), ['more-pages']);
	});
});

describe('no verdict from an incomplete YAML text', () => {
	const whole = az([other, sku({ capabilityStatus: 'Suspended' })]);
	const spoiled: [string, string][] = [
		['indentation lost', whole.replaceAll(/^ +/gm, '')],
		['indentation of one line lost', whole.replace('  capabilityStatus: Suspended', 'capabilityStatus: Suspended')],
		['a line too far in', whole.replace('  capabilityStatus: Suspended', '      capabilityStatus: Suspended')],
		['a remark in between', whole.replace('  capabilityStatus: Suspended', 'WARNING: slow\n  capabilityStatus: Suspended')],
		['a field twice', whole.replace('  capabilityStatus: Suspended', '  capabilityStatus: Enabled\n  capabilityStatus: Suspended')],
		['an anchor', whole.replace('Suspended', '*state')],
		['a text without end', whole.replace('Suspended', "'Suspended")],
		['too deep', `${whole}${'- '.repeat(50)}x: 1\n`],
	];
	for (const [name, text] of spoiled) {
		test(name, () => {
			assert.notEqual(text, whole);
			assert.deepEqual(paste(text).answers, []);
			assert.deepEqual(problems(text), ['not-recognized']);
		});
	}
});
