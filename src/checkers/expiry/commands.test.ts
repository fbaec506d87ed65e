import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { fillCommand, guideOf, shells, tasksOf } from './commands.ts';
import { type Holder, type Judged, type Kind, kinds } from './model.ts';

const { data } = loadContentOrThrow(resolve(import.meta.dirname, '../../..'));
const commands = data.expiryCommands;
const now = Date.UTC(2026, 10, 29);
const appId = '11111111-1111-4111-8111-111111111111';
const objectId = '22222222-2222-4222-8222-222222222222';
const keyId = '33333333-3333-4333-8333-333333333333';
const one = (kind: Kind, holder: Holder, more: Partial<Judged> = {}): Judged => ({
	line: 1,
	kind,
	holder,
	keyId,
	state: 'due-30',
	endsAt: now + 1,
	daysLeft: 0,
	flags: [],
	...more,
});
const holders = ['application', 'service-principal', 'unknown'] as const;
const own = (credential: Judged) => tasksOf(credential, commands, now);
const typed = (credential: Judged) =>
	own(credential).flatMap(({ step, tools }) => shells.flatMap((shell) => (tools[shell] ? [{ step, shell, command: tools[shell] }] : [])));

test('every kind has instructions for every kind of owner, which start with adding a credential, except for kinds without expiry', () => {
	for (const kind of kinds)
		for (const of of holders) {
			const guide = guideOf({ kind, holder: { of } }, commands);
			assert.ok(guide, `${kind} of ${of}`);
			assert.equal(own(one(kind, { of, appId }))[0]?.step, kind === 'federated' ? 'verify' : 'add');
		}
});

test('a command contains the IDs of its own credential, and no placeholder that the paste could fill', () => {
	for (const kind of kinds)
		for (const of of holders)
			for (const ids of [{ appId }, { objectId }, { appId, objectId }])
				for (const { step, command } of typed(one(kind, { of, ...ids }))) {
					assert.ok(command.includes('appId' in ids ? appId : objectId), command);
					assert.doesNotMatch(command, /<(?:app|appId|objectId|keyId|name|until)>/);
					if (step === 'delete') assert.ok(command.includes(keyId), command);
				}
});

test('adding a credential never replaces an existing one', () => {
	for (const kind of kinds)
		for (const of of holders)
			for (const { command } of typed(one(kind, { of, appId })).filter(({ shell }) => shell === 'azure-cli'))
				if (command.includes(' reset ')) assert.match(command, / --append /);
});

test('commands fit the owner: secrets of the app, of the service principal, certificates with --cert', () => {
	const az = (kind: Kind, of: Holder['of']) =>
		typed(one(kind, { of, appId })).flatMap(({ shell, command }) => (shell === 'azure-cli' ? [command] : []));
	assert.deepEqual(az('secret', 'application'), [
		`az ad app credential reset --id ${appId} --append --display-name "rotation-2026-11" --end-date 2027-05-28`,
		`az ad app credential list --id ${appId} --query "[].{name:displayName,keyId:keyId,ends:endDateTime}" -o table`,
		`az ad app credential delete --id ${appId} --key-id ${keyId}`,
	]);
	for (const command of az('secret', 'service-principal')) assert.match(command, /^az ad sp credential /);
	for (const command of az('certificate', 'application')) assert.match(command, /^az ad app credential .* --cert\b/);
	for (const command of az('certificate', 'service-principal')) assert.match(command, /^az ad sp credential .* --cert\b/);
});

test('without a key ID there is no delete command, and without an app there are no commands at all', () => {
	const unnamed = one('secret', { of: 'application', appId }, { keyId: undefined });
	assert.deepEqual(
		typed(unnamed).filter(({ step }) => step === 'delete'),
		[],
	);
	for (const of of holders) {
		const [last] = own(one('secret', { of, appId }, { keyId: undefined })).slice(-1);
		assert.deepEqual(
			[last?.step, last?.unfilled],
			['delete', [...shells]],
			'what is not typed for want of an ID is not said to be unknown',
		);
	}
	assert.deepEqual(typed(one('secret', { of: 'unknown' })), []);
});

test('credentials that renew themselves, or are renewed by their owner, get no task', () => {
	for (const flag of ['managed-identity', 'auto-rotated', 'owned-elsewhere'] as const)
		assert.deepEqual(own(one('certificate', { of: 'service-principal', appId }, { flags: [flag] })), []);
});

test('placeholders for the reader are kept', () => {
	assert.equal(fillCommand('a <path of the .pem file> <keyId>', { keyId: 'k' }), 'a <path of the .pem file> k');
	assert.equal(fillCommand('a <keyId>', {}), undefined);
});

test('beside a newer secret nothing is added; what is left is to check and to delete', () => {
	for (const more of [{ state: 'expired', replaced: true }, { flags: ['leftover-candidate'] }] as const)
		assert.deepEqual(
			own(one('secret', { of: 'application', appId }, more)).map(({ step }) => step),
			['verify', 'delete'],
		);
});
