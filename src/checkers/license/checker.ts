import type { CheckerEntry } from '../core/checker.ts';
import { citedSources, numberSources } from '../core/pack.ts';
import { foldedWords } from '../core/paste/words.ts';
import { judge } from './evaluate.ts';
import { browserFacts, type LicenseFacts, type LicenseWord, type Sku } from './facts.ts';
import { licenseModel } from './model.ts';
import { packLicense } from './pack.ts';
import { packWords } from './paste/packed-words.ts';
import { licenceOf, licenseKeys, parseLicenseQuery } from './query.ts';
import { resolve } from './resolve.ts';
import { packSkus, skuTable } from './table.ts';

/** The facts as in the content: with the SKU table, and the words of pastes. */
export interface LicenseCheckerFacts extends LicenseFacts {
	skus: readonly Sku[];
	licenseWords: readonly LicenseWord[];
}

/** Rules that explain.ts only uses as notes. */
const isNote = /^(?:conflict|holder|gate)-|^(?:other-user-type|plans-from-list|if-assigned|sku-unknown|sku-unlisted|hint-robot)$/;

/** Which licence does a feature need, and is ours enough? */
export const licenseChecker = {
	id: 'license',
	question: 'licenses-for-reset',
	page: 'check/license',
	keys: Object.values(licenseKeys),
	texts: {
		form: ['license.form.', 'license.what.', 'license.feature.'],
		later: ['license.need.', 'license.note.'],
		paste: [
			...['license.paste-form.', 'license.paste.', 'license.read.', 'license.report.', 'license.group.', 'license.seats', 'license.range'],
			'table.verdict.',
			...[
				'license.say.user.',
				'license.say.tenant.',
				'license.say.people.',
				'license.asked.',
				'license.way.',
				'license.note.',
				'checker.paste.',
				'checker.copy.',
			],
		],
		unsent: [
			...['license.rule.', 'license.table.', 'license.details', 'license.minimum', 'license.needs', 'license.holder.', 'license.basis.'],
		],
	},
	sources: (facts) => citedSources(browserFacts(facts)),
	rules: ({ licenseRules }) => licenseRules.map(({ id }) => id),
	lists: () => ({}),
	notes: ({ licenseRules }: Pick<LicenseFacts, 'licenseRules'>) => licenseRules.flatMap(({ id }) => (isNote.test(id) ? [id] : [])),
	explained: () => [],
	notUnderstood: (facts, asked) => parseLicenseQuery(licenseModel(facts), asked).ignored,
	verdict: (facts, asked) => {
		const [model, table] = [licenseModel(facts), skuTable(facts.skus)];
		const { values, ignored } = parseLicenseQuery(model, asked);
		const held = values.licences.map((id) => licenceOf(id, model, table));
		if (ignored.length > 0 || values.user === '' || held.length === 0 || held.includes(undefined)) return undefined;
		const holdings = held.filter((licence) => licence !== undefined).map((licence) => resolve(licence, model, table));
		return judge({ scope: 'user', holdings }, model)(values.feature, values.user)?.verdict;
	},
	modules: {
		license: (facts) => packLicense(numberSources(browserFacts(facts))),
		'license-words': (facts) => packWords(foldedWords(facts.licenseWords)),
		skus: (facts) => packSkus(facts.skus, new Set(browserFacts(facts).skuHints.map(({ id }) => id))),
	},
	budget: {
		nearView: 16 * 1024,
		firstVerdict: 30 * 1024,
		onDemand: [
			{ what: 'rules', script: 'engine', bytes: 24 * 1024 },
			{ what: 'the SKU table', script: 'products', bytes: 24 * 1024 },
			{ what: 'the paste reader', script: 'pasting', bytes: 30.75 * 1024 },
		],
	},
} as const satisfies CheckerEntry<LicenseCheckerFacts>;
