import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coreCopy, type SiteCopy } from '../../testing/site-copy.ts';
import { checkContent } from '../check.ts';
import { loadContentOrThrow } from '../load.ts';
import { formatProblems } from '../problem.ts';

const at = (file: string) => `content/data/${file}`;

/** How the content is broken, in which file, and what the message must say. */
const mistakes: [name: string, breakIt: (site: SiteCopy) => void, file: string, message: RegExp][] = [
	[
		'an edition of a SKU',
		(site) => site.replace(at('skus.yaml'), 'edition: m365_e3', 'edition: m365_e33'),
		at('skus.yaml'),
		/unknown id "m365_e33"/,
	],
	[
		'a plan of a SKU',
		(site) => site.replace(at('skus.yaml'), 'plans: [AAD_PREMIUM', 'plans: [AAD_PREMIUN'),
		at('skus.yaml'),
		/unknown id "AAD_PREMIUN"/,
	],
	[
		'a hint of a SKU',
		(site) => site.replace(at('skus.yaml'), 'hints: [device]', 'hints: [devise]'),
		at('skus.yaml'),
		/unknown id "devise"/,
	],
	['a short id', (site) => site.replace(at('skus.yaml'), 'id: "c2e41e49"', 'id: "c2e41e48"'), at('skus.yaml'), /not the start of its GUID/],
	[
		'a field of a SKU',
		(site) => site.replace(at('skus.yaml'), ', sku: "ADV', ', string: "ADV'),
		at('skus.yaml'),
		/unknown field "string"|expected string/i,
	],
	[
		'a GUID twice',
		(site) => site.replace(at('skus.yaml'), 'id: "e4654015"', 'id: "c2e41e49"'),
		at('skus.yaml'),
		/stands there twice|not the start/,
	],
	[
		'the edition of a plan',
		(site) => site.replace(at('service-plans.yaml'), 'edition: entra_p1', 'edition: entra_p9'),
		at('service-plans.yaml'),
		/entra_p9/,
	],
	['a state twice', (site) => site.replace(at('license-states.yaml'), '[LockedOut]', '[Deleted]'), at('license-states.yaml'), /twice/],
	[
		'the rule of a state',
		(site) => site.replace(at('license-states.yaml'), 'rule: state-deleted', 'rule: state-delete'),
		at('license-states.yaml'),
		/state-delete/,
	],
	[
		'no state for others',
		(site) => site.replace(at('license-states.yaml'), 'names: [], others: true, ', 'names: [], '),
		at('license-states.yaml'),
		/set 0 times/,
	],
	[
		'a pattern',
		(site) => site.replace(at('sku-hints.yaml'), "'unattended'", "'(unattended'"),
		at('sku-hints.yaml'),
		/no regular expression/,
	],
	[
		'a source of a rule',
		(site) => site.replace(at('license-rules.yaml'), '[sku-list]', '[sku-lists]'),
		at('license-rules.yaml'),
		/sku-lists/,
	],
	[
		'a feature of a rule',
		(site) => site.replace(at('license-rules.yaml'), 'features: [group_scoped_sspr]', 'features: [group_sspr]'),
		at('license-rules.yaml'),
		/group_sspr/,
	],
	[
		'a basis',
		(site) => site.replace(at('license-rules.yaml'), 'basis: inferred', 'basis: guessed'),
		at('license-rules.yaml'),
		/basis|option/i,
	],
	[
		'a twin',
		(site) => site.replace(at('features.yaml'), 'twin: cloud_sspr_reset', 'twin: cloud_reset'),
		at('features.yaml'),
		/cloud_reset/,
	],
	['the SKU of an edition', (site) => site.replace(at('editions.yaml'), 'sku: "SPB"', 'sku: "SPBB"'), at('editions.yaml'), /SPBB/],
	['nothing for everyone', (site) => site.replace(at('editions.yaml'), '  everyone: true\n', ''), at('editions.yaml'), /set 0 times/],
	[
		'a sentence',
		(site) => site.replace('content/i18n/en.json', '"license.rule.unassigned"', '"license.rule.not-assigned"'),
		'content/i18n/en.json',
		/missing/,
	],
];

for (const [name, breakIt, file, message] of mistakes) {
	test(`a mistake in ${name} is reported with its file`, () => {
		using site = coreCopy();
		breakIt(site);
		const problems = checkContent(site.root);
		const found = problems.filter((problem) => problem.file === file);
		assert.ok(
			found.some((problem) => message.test(`${problem.field} ${problem.message}`)),
			formatProblems(problems),
		);
	});
}

test('a rule without sentences is reported once, with all complete languages', () => {
	using site = coreCopy();
	const { data, strings } = loadContentOrThrow(site.root);
	const written = data.locales.filter(({ lang }) => strings[lang]?.['license.rule.unassigned'] !== undefined);
	for (const { lang } of written) site.replace(`content/i18n/${lang}.json`, /\n\s*"license\.rule\.unassigned":.*/, '');
	const found = checkContent(site.root).filter(({ field }) => field === 'license.rule.unassigned');
	assert.deepEqual(
		found.map(({ file, message }) => [file, message]),
		data.locales.filter(({ complete }) => complete).map(({ lang }) => [`content/i18n/${lang}.json`, 'missing']),
	);
});
