import { z } from 'astro/zod';
import { slugId } from './page.ts';

/** A command that does harm unless an option prevents it. */
export const command = z.strictObject({
	id: slugId,
	command: z
		.string()
		.regex(/^\S+(?: \S+)*$/, 'write the words of the command with one space between them')
		.describe('How the command begins: az ad app credential reset.'),
	safeWith: z
		.array(z.string().regex(/^--?[A-Za-z]/, 'write the option with its hyphens, such as --append'))
		.describe('Options that prevent the harm; any one of them is enough.'),
	source: slugId,
});
