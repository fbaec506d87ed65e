import type { CheckerEntry } from '../core/checker.ts';
import type { ExpiryCommands } from './commands.ts';
import { type ExpiryFacts, kinds } from './model.ts';

/** The facts as in the content. */
export interface ExpiryCheckerFacts {
	expiryFacts: ExpiryFacts;
	expiryCommands: ExpiryCommands;
}

/** The only answer in its address: the kind of credentials to list. Pasted text is never in an address. */
export const kindKey = 'ck';

/** Which credentials of a tenant expire next, and what has to be done? */
export const expiryChecker = {
	id: 'expiry',
	question: 'expiring-credentials',
	page: 'check/expiry',
	keys: [kindKey],
	texts: {
		form: ['expiry.paste-form.', 'checker.paste.', 'code.copy', 'code.copied', 'code.selected'],
		unsent: ['expiry.table.'],
		also: ['tool.'],
	},
	sources: ({ expiryFacts, expiryCommands }) =>
		[...new Set([...expiryFacts.rules, ...expiryCommands.guides].flatMap(({ sources }) => sources))].sort(),
	rules: () => [],
	lists: () => ({}),
	notes: () => [],
	explained: ({ expiryCommands }) => expiryCommands.guides.map(({ id, question }) => ({ id, question })),
	notUnderstood: (_, asked) =>
		[...new URLSearchParams(asked)].flatMap(([key, value]) =>
			key === kindKey && (kinds as readonly string[]).includes(value) ? [] : [`${key}=${value}`],
		),
	// An address contains nothing about a tenant, so there is no verdict.
	verdict: () => undefined,
	modules: {
		expiry: ({ expiryFacts: { autoRotated, microsoftTenants } }) => ({ autoRotated, microsoftTenants, rules: [] }),
		'expiry-commands': ({ expiryCommands: { names, guides } }) => ({ names, guides: guides.map((guide) => ({ ...guide, sources: [] })) }),
	},
	budget: {
		nearView: 16 * 1024,
		onDemand: [
			{ what: 'the readers', script: 'judging', bytes: 20.25 * 1024 },
			{ what: 'the report', script: 'ExpiryReport', bytes: 12 * 1024 },
		],
	},
} as const satisfies CheckerEntry<ExpiryCheckerFacts>;
