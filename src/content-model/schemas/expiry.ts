import { z } from 'astro/zod';
import { flags, states } from '../../checkers/expiry/model.ts';
import { slugId } from './page.ts';

const sources = z.array(slugId);

/** Facts of the expiry checker. */
export const expiryFacts = z.strictObject({
	autoRotated: z
		.array(z.strictObject({ begins: z.string().min(1), sources: sources.min(1) }))
		.describe('Beginnings of names that a Microsoft service renews by itself.'),
	microsoftTenants: z.array(z.strictObject({ id: z.guid(), sources: sources.min(1) })).describe('Tenants that own apps of Microsoft.'),
	rules: z
		.array(
			z
				.strictObject({
					id: z.enum([...states, ...flags]),
					sources,
					inferred: z.boolean().optional().describe('No page says it in these words.'),
				})
				.refine(({ sources: own, inferred }) => own.length > 0 || inferred, { error: 'a rule without a source is inferred: true' }),
		)
		.refine((rules) => new Set(rules.map(({ id }) => id)).size === states.length + flags.length, {
			error: 'every state and every flag of src/checkers/expiry/model.ts has one rule here',
		}),
});
