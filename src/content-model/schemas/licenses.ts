import { z } from 'astro/zod';
import { bases } from '../../checkers/core/answer.ts';
import { counts as allCounts, stateKinds } from '../../checkers/license/facts.ts';
import { slugId } from './page.ts';

/** A service plan's name as Microsoft Graph prints it, such as AAD_PREMIUM. */
const planId = z.string().regex(/^\w+$/, 'write the plan as Microsoft Graph prints it: letters, digits and underscores');

const sources = z.array(slugId).min(1, 'every rule needs at least one source');

/** How far a licence in this state counts. */
const counts = z.enum(allCounts).describe('full; limited: a yes becomes "it depends"; nothing.');

const rule = slugId.describe('Id of the rule of license-rules.yaml that says why.');

/** A product (SKU) as in Microsoft's list of product names. */
export const sku = z.strictObject({
	id: z
		.string()
		.regex(/^[0-9a-f]{8}$/, 'the first eight digits of the GUID, in quotes')
		.describe('Stable short id, used in addresses.'),
	name: z.string().min(1).describe('Product name.'),
	sku: z.string().min(1).describe('String id, such as SPE_E3.'),
	guid: z.guid().optional().describe('SKU id; left out where no correct one is published.'),
	edition: slugId.optional().describe('Row of the licence table that counts for it; left out where it opens nothing there.'),
	plans: z.array(planId).optional().describe('Its plans among those of service-plans.yaml.'),
	plansKnown: z.literal(false).optional().describe('Known by name only: nobody published its plans.'),
	hints: z.array(slugId).optional().describe('Ids of sku-hints.yaml that its name gives away.'),
});

/** A service plan that decides a verdict, or that is easily mistaken for one that does. */
export const servicePlan = z.strictObject({
	id: planId,
	guid: z.guid().describe('Its servicePlanId.'),
	name: z.string().min(1).describe('What it is called today.'),
	edition: slugId.optional().describe('Row of the licence table that the plan alone opens.'),
	trialEdition: slugId.optional().describe('The row in a trial of a product that we do not know.'),
});

/** A state that a tenant shows for a subscription or a plan. */
export const licenseState = z.strictObject({
	id: slugId,
	of: z.enum(stateKinds),
	names: z.array(z.string().min(1)).describe('How the state is written.'),
	others: z.literal(true).optional().describe('Stands for every state that is not listed.'),
	counts,
	rule: rule.optional(),
});

/** A word that appears in a tenant's licence lists, in the languages in which people paste them. */
export const licenseWord = z.strictObject({
	id: z.string().min(1).describe("What it says: the field, or a name of one's own."),
	of: z.enum(['field', 'ignored', 'state', 'yes', 'no', 'user', 'company', 'beside']),
	means: z.string().min(1).optional().describe('Of a state: the name in license-states.yaml that it stands for.'),
	names: z
		.array(z.union([z.string().min(1), z.array(z.string().min(1))]))
		.describe('How it is written; lists inside keep languages apart.'),
});

/** Short names of a licence, and the editions each may mean. */
export const licenseName = z.strictObject({
	id: slugId,
	names: z.array(z.string().min(1)).min(1),
	means: z.array(slugId).min(1).describe('Ids of editions.yaml, the likeliest first.'),
});

/** What part of an unknown product's name tells about it. */
export const skuHint = z.strictObject({
	id: slugId,
	pattern: z
		.string()
		.min(1)
		.refine(isPattern, { error: 'is no regular expression' })
		.describe('Regular expression, tried without case on product name and string id.'),
	counts,
	rule: rule.optional(),
});

function isPattern(pattern: string): boolean {
	try {
		return new RegExp(pattern, 'i') instanceof RegExp;
	} catch {
		return false;
	}
}

/** A rule that the licence checker can cite; its sentence is under license.rule.* in content/i18n. */
export const licenseRule = z.strictObject({
	id: slugId,
	basis: z.enum(bases).describe('How we know it.'),
	sources,
	features: z.array(slugId).min(1).optional().describe('Only for contradictions: the features it is about.'),
	editions: z.array(slugId).min(1).optional().describe('Only for contradictions: the editions it is about; none: all.'),
});

export type Sku = z.infer<typeof sku>;
