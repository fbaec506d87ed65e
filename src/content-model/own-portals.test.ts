import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownAddresses } from './own-portals.ts';

const portals = [
	{ id: 'sspr', address: 'https://aka.ms/sspr', label: 'aka.ms/sspr' },
	{ id: 'explorer', address: 'https://example.com/', label: 'Graph Explorer' },
];

test('the usual address is replaced in every text; a longer address and a name are kept', () => {
	const rename = ownAddresses(portals, { sspr: 'https://reset.example.org/', explorer: 'https://x.example.org' });
	assert.equal(
		rename?.('到aka.ms/sspr選取。 aka.ms/sspr, aka.ms/ssprsetup, Graph Explorer.'),
		'到reset.example.org選取。 reset.example.org, aka.ms/ssprsetup, Graph Explorer.',
	);
});

test('without own addresses there is nothing to replace', () => {
	assert.equal(ownAddresses(portals, {}), undefined);
	assert.equal(ownAddresses(portals, { explorer: 'https://x.example.org' }), undefined);
});
