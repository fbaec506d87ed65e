import { z } from 'astro/zod';
import { errorKinds, fixers } from '../../errors/model.ts';
import { slugId } from './page.ts';

/** How we know the meaning of an error. */
const confidences = ['documented', 'reported', 'inferred'] as const;

/** Sections of the pages with error rows; each stands under a heading of its page. */
const errorSections = [
	...(['password', 'account', 'mfa', 'policy', 'session', 'change'] as const),
	...(['credential', 'certificate', 'app', 'request', 'graph', 'tools'] as const),
	...(['codes', 'messages', 'requests', 'setup', 'service', 'directory', 'adsync', 'screen', 'pin', 'hr', 'client', 'device'] as const),
] as const;

/** A code or a message that people meet. */
export const errorCode = z.strictObject({
	id: z
		.string()
		.regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, 'use the code in small letters, or msg-… for words')
		.describe('Anchor of the row; stays for ever.'),
	kind: z.enum(errorKinds).describe('aadsts, sspr, event (of the sync server), hr (hexadecimal result), graph, or message (words only).'),
	code: z.string().min(1).optional().describe('The code as people see it. Left out where only the words on the screen are known.'),
	page: slugId.describe('Id of the question on whose page the row stands.'),
	section: z.enum(errorSections).describe('Part of that page.'),
	who: z.enum(fixers).describe('Who can fix it: you, admin, developer, or wait where time does.'),
	also: z.array(z.string().min(1)).optional().describe('Names, neighbouring codes, and words of the screen by which it is found.'),
	sources: z.array(slugId).min(1, 'no meaning without a source'),
	confidence: z
		.enum(confidences)
		.describe('documented: a page of the maker explains it. reported: only threads or blogs. inferred: read from its name.'),
	conflict: z.literal(true).optional().describe('Sources contradict each other; each language says how under conflict.'),
	general: z.literal(true).optional().describe('Stands around a more exact error, which is told first.'),
});

/** What an error's row says in one language. Links as in pages. */
export const errorText = z.strictObject({
	words: z.string().min(1).optional().describe('The words on the screen.'),
	means: z.string().min(1).describe('What it means.'),
	reader: z.string().min(1).optional().describe('What the person who sees it can do.'),
	admin: z.string().min(1).optional().describe('What an administrator must do.'),
	developer: z.string().min(1).optional().describe('What a developer must do.'),
	caution: z.string().min(1).optional().describe('What it is confused with, or what not to do.'),
	conflict: z.string().min(1).optional().describe('How sources contradict each other.'),
});
export const errorTexts = z.record(z.string(), errorText);

export type ErrorCode = z.infer<typeof errorCode>;
export type ErrorText = z.infer<typeof errorText>;
