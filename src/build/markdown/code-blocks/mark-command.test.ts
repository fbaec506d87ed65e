import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CommandRule, markCommand } from './mark-command.ts';

const rules: CommandRule[] = [
	{ command: 'az ad app credential reset', safeWith: ['--append'] },
	{ command: 'Remove-AzADAppCredential', safeWith: ['-KeyId'] },
];

/** The pieces of one kind. */
const marked = (code: string, kind: string, hasOptions = true) =>
	markCommand(code, hasOptions, rules)
		.pieces.filter((piece) => piece.kind === kind)
		.map(({ text }) => text);

test('placeholders are marked, with spaces and in any language', () => {
	assert.deepEqual(marked('az x --id <appId> --key "<new certificate, Base64>" <新憑證>', 'placeholder'), [
		'<appId>',
		'<new certificate, Base64>',
		'<新憑證>',
	]);
	assert.deepEqual(marked('sort < file > other', 'placeholder'), []);
});

test('options are marked in a shell, but not words, numbers, dates or JSON', () => {
	assert.deepEqual(marked('az x --id 1 -o tsv $(y --query a) "rotation-2026-11" --end-date 2027-05-21', 'option'), [
		'--id',
		'-o',
		'--query',
		'--end-date',
	]);
	assert.deepEqual(marked('Add-MgApplicationPassword -ApplicationId "x"\n-KeyId', 'option'), ['-ApplicationId', '-KeyId']);
	assert.deepEqual(marked('{ "a": "-x" }\n--b', 'option', false), []);
});

test('short names with hyphens are pieces, in any language: commands, dates, quoted names; not long ones, addresses or options', () => {
	assert.deepEqual(marked('Connect-MgGraph -Scopes "a-b" --end-date 2027-05-21 "rotation-2026-11" x-/y-z', 'name'), [
		'Connect-MgGraph',
		'"a-b"',
		'2027-05-21',
		'"rotation-2026-11"',
	]);
	assert.deepEqual(
		marked('New-EntraApplicationKeyCredential https://learn-x.example/a-b 28c10230-6103-485e-b985-444c60001490', 'name'),
		[],
	);
	assert.deepEqual(marked('{ "endDateTime": "2027-05-21T00:00:00Z" }', 'name', false), ['"2027-05-21T00']);
});

test('the option that prevents harm is marked in the command that it belongs to', () => {
	const code = 'az ad app credential reset --id <appId> --append \\\n  --display-name "x"\naz other --append';
	assert.deepEqual(marked(code, 'safe'), ['--append']);
	assert.deepEqual(marked(code, 'option'), ['--id', '--display-name', '--append']);
	assert.equal(markCommand(code, true, rules).danger, false);
});

test('a command without it is marked as dangerous, also if the option is in another command or in a comment', () => {
	for (const code of [
		'az ad app credential reset --id <appId> --years 1',
		'az ad app credential reset --id 1\naz x --append',
		'az ad app credential reset --id 1\n# --append',
		'remove-azadappcredential -ObjectId 1',
	]) {
		assert.equal(markCommand(code, true, rules).danger, true, code);
		assert.equal(marked(code, 'danger').length, 1, code);
	}
});

test('the option on a continuation line prevents harm', () => {
	assert.equal(markCommand('az ad app credential reset --id 1 \\\n --append', true, rules).danger, false);
	assert.equal(markCommand('Remove-AzADAppCredential -ObjectId 1 `\n -KeyId 2', true, rules).danger, false);
});

test('a comment and a longer name are not the command', () => {
	assert.equal(markCommand('# az ad app credential reset deletes', true, rules).danger, false);
	assert.equal(markCommand('Remove-AzADAppCredentialX', true, rules).danger, false);
});

test('the pieces joined together are the code', () => {
	const word = fc.constantFrom('az ad app credential reset', '--append', '-KeyId', '<appId>', '<', '>', '\n', '\\\n', '"', '#', ' ', 'x-y');
	fc.assert(
		fc.property(fc.array(fc.oneof(word, fc.string())), fc.boolean(), (words, hasOptions) => {
			const code = words.join('');
			assert.equal(
				markCommand(code, hasOptions, rules)
					.pieces.map(({ text }) => text)
					.join(''),
				code,
			);
		}),
	);
});
