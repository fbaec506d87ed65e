import { z } from 'astro/zod';
import { verdicts } from '../../checkers/core/answer.ts';
import { cellBases, confidences, editionLines, holders, userTypes } from '../../checkers/license/facts.ts';
import { reaches } from '../../checkers/role/facts.ts';
import { slugId } from './page.ts';

const sources = z.array(slugId).min(1, 'every fact needs at least one source');

/** A built-in role of Microsoft Entra ID. */
export const role = z.strictObject({
	id: slugId,
	name: z.string().min(1),
	templateId: z.guid(),
	privileged: z.boolean().describe("Carries Microsoft's label PRIVILEGED."),
	source: slugId,
	names: z.record(z.string(), z.string().min(1)).optional().describe('Official name per language tag.'),
});

/** A table of which roles may act on which users, at tenant scope. */
export const resetRule = z.strictObject({
	id: slugId,
	sources,
	actors: z.array(slugId).min(1).describe('Roles that are columns of the table.'),
	actions: z.array(z.strictObject({ id: slugId, property: z.string().nullable() })).optional(),
	targets: z.record(slugId, z.array(slugId)).describe('Target role or state → actor roles that may.'),
	unstatedTargets: z.array(slugId).optional().describe('Roles whose holders may or may not count as non-administrators.'),
	notes: z
		.array(z.strictObject({ actor: slugId.optional(), target: slugId, rule: slugId }))
		.optional()
		.describe('Rules of role-rules.yaml that tell more about a cell or a row.'),
	actorsByText: z
		.record(
			slugId,
			z.strictObject({
				reach: z.enum(reaches),
				deprecated: z.boolean().optional(),
				actions: z.array(slugId).optional().describe('The actions of the table it covers; all where left out.'),
				note: slugId.optional().describe('A rule of role-rules.yaml that tells more about the role.'),
				sources,
			}),
		)
		.optional()
		.describe('Roles named in a sentence instead of a column.'),
});

/** What each authentication administrator role may manage. */
export const authenticationRoles = z.strictObject({
	source: slugId,
	columns: z.array(slugId).min(1),
	rows: z.record(slugId, z.array(z.enum(['all', 'some', 'yes', 'no']))),
});

/** A licence edition that the tables compare. */
export const edition = z.strictObject({
	id: slugId,
	name: z.string().min(1),
	sku: z.string().nullable().describe('A string id that stands for the edition.'),
	plans: z.array(z.string()).describe('Identity service plans it carries.'),
	everyone: z.literal(true).optional().describe('What each tenant has without buying anything.'),
	line: z.enum(editionLines).optional().describe('Line of products it is the smaller or larger one of; left out: never offered.'),
	foremost: z.literal(true).optional().describe('Named first, because any tenant can buy it.'),
	withoutPlan: slugId.optional().describe('Edition that is left when its identity plan is off.'),
	trial: slugId.optional().describe('Edition that counts while it is a trial.'),
	formerly: z.array(z.string().min(1)).optional().describe('Old and short names, by which a reader finds it.'),
});

/** A feature, and for each edition whether it includes the feature. */
export const feature = z.strictObject({
	id: slugId,
	users: z.enum([...userTypes, 'any']),
	holder: z.enum(holders).describe('Who has to hold the licence.'),
	gate: z.literal(true).optional().describe('The service checks that the tenant owns such a licence.'),
	twin: slugId.optional().describe('The same feature for the other kind of user.'),
	needs: z.array(slugId).describe('What else must be on; texts under license.need.*'),
	sources,
	cells: z
		.array(
			z.strictObject({
				verdict: z.enum(verdicts),
				basis: z.enum(cellBases),
				confidence: z.enum(confidences),
				sources,
				note: slugId.optional().describe('Text under license.note.*'),
				editions: z.array(slugId).min(1),
			}),
		)
		.min(1),
});

export type Edition = z.infer<typeof edition>;
export type Feature = z.infer<typeof feature>;
