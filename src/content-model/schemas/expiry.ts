import { z } from 'astro/zod';
import { shells, steps } from '../../checkers/expiry/commands.ts';
import { flags, kinds, states } from '../../checkers/expiry/model.ts';
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

const command = z.string().min(1);
const byShell = z.strictObject({ graph: command, powershell: command, 'azure-cli': command });

/** Commands of the expiry checker, with placeholders. */
export const expiryCommands = z.strictObject({
	names: z
		.strictObject({ appId: byShell, objectId: byShell })
		.describe('How each tool names an app by the ID that is known; <app> in a command is replaced by it.'),
	guides: z.array(
		z.strictObject({
			id: slugId.describe('Begins the keys of what to press in the portal: expiry.portal.<id>.<step>.'),
			kind: z.enum(kinds),
			of: z
				.array(z.enum(['application', 'service-principal', 'unknown']))
				.min(1)
				.describe('Where such a credential stands; unknown where a paste does not tell.'),
			question: slugId.describe('The question whose page says it in full.'),
			anchor: slugId.optional(),
			sources: sources.min(1),
			steps: z
				.array(
					byShell
						.partial()
						.extend({ step: z.enum(steps), portal: z.literal(true).optional().describe('What to press is a text of content/i18n.') })
						.refine(({ portal, ...own }) => portal || shells.some((shell) => own[shell]), {
							error: 'a step says how in at least one tool',
						}),
				)
				.min(1),
		}),
	),
});
