import { z } from 'astro/zod';
import { audiences, day, slugId } from './page.ts';
import { httpsAddress, localizedText } from './registry.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'write # and six digits in quotes, such as "#0a6b6b"');

const picture = z
	.string()
	.regex(/^[\w-]+(?:[/.][\w-]+)*\.(?:svg|png)$/, 'write the path of an SVG or PNG file under content/, such as logo.svg');

/**
 * Whether a text is an origin that is safe to name in a policy and in postMessage: no path, no wildcard, and https except on localhost.
 */
function isOrigin(text: string): boolean {
	if (!/^(?:https:\/\/[a-z\d.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d+)?$/.test(text)) return false;
	return URL.parse(text)?.origin === text;
}

const origin = z.string().refine(isOrigin, {
	error:
		'write https:// and the host in small letters, without path, closing slash or *, such as https://contoso.sharepoint.com; to try it on your own computer, http://localhost and a port',
});

/** A page of the organization that readers are linked to. */
export const ownLink = z.strictObject({
	label: localizedText.describe('What the link says.'),
	url: httpsAddress,
	questions: z.array(slugId).min(1).optional().describe('Questions that show it right below their answer.'),
	audience: z.enum(audiences).optional().describe('Under "Still stuck?" of the questions of these readers only.'),
});

/** A temporary message of the organization to everybody. */
const notice = z.strictObject({
	text: localizedText.describe('One or two sentences.'),
	from: day.optional().describe('The first day on which it shows.'),
	until: day.optional().describe('The last day on which it shows.'),
	link: z.strictObject({ label: localizedText, url: httpsAddress }).optional(),
	everywhere: z.boolean({ error: 'write true or false' }).default(false).describe('On every page, not on the home page alone?'),
});

/** A notice whose first day is not after its last; otherwise it would never be shown. */
const datedNotice = notice.refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
	error: 'would never show: its last day (until) is before its first (from)',
	path: ['until'],
});

/** A note that the organization adds to the answer of a question. */
const ownNote = z.strictObject({
	questions: z.array(slugId).min(1).describe('Ids of the questions below whose answers it stands.'),
	text: localizedText,
	link: z.strictObject({ label: localizedText, url: httpsAddress }).optional(),
});

/** A note that the organization adds to outcomes of flows: a contact, a form, a remark. */
const outcomeNote = z.strictObject({
	at: z
		.array(z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'write the way and the outcome with a dot between: reset.stronger'))
		.min(1)
		.describe('Outcomes at which it stands: name of a file of content/flows, dot, id of the outcome.'),
	text: localizedText,
	link: z.strictObject({ label: localizedText, url: httpsAddress }).optional(),
});

/** The settings of an organization's own copy of the site. */
export const site = z.strictObject({
	name: localizedText.describe('Name of the site.'),
	organization: localizedText.optional().describe('Who publishes this copy.'),
	support: z
		.record(
			z.string(),
			z.strictObject({
				text: z.string().min(1).describe('One sentence: whom to ask.'),
				url: httpsAddress.optional(),
				email: z.email({ error: 'write an address such as help@example.org' }).optional(),
				phone: z
					.string()
					.regex(/^\+?[\d\s().-]{3,}$/, 'write digits and spaces, such as "+44 20 7946 0000", in quotes')
					.optional(),
			}),
		)
		.refine((support) => 'en' in support, { error: 'needs at least the English contact, under the key en' })
		.optional()
		.describe('Shown as "Still stuck?" under each answer.'),
	contact: z
		.strictObject({
			url: httpsAddress.optional(),
			email: z.email({ error: 'write an address such as help@example.org' }).optional(),
		})
		.refine(({ url, email }) => url !== undefined || email !== undefined, { error: 'needs url: or email:' })
		.optional()
		.describe('Who is told that something is wrong on a page: "Something wrong on this page?".'),
	languages: z.array(z.string()).min(1).optional().describe('Ids of locales.yaml that are published; all where left out.'),
	accent: z
		.union([colour, z.strictObject({ light: colour, dark: colour })], {
			error:
				'write one colour in quotes, such as "#0a6b6b", or { light: "#0a6b6b", dark: "#8fdcd3" }; without quotes YAML takes # for a remark',
		})
		.optional()
		.describe('Colour of links, buttons and marks.'),
	logo: z
		.strictObject({
			file: picture,
			dark: picture.optional().describe('Another picture for the dark theme.'),
			replacesName: z.boolean().default(false).describe('The picture holds the name, which then is read out only.'),
		})
		.optional(),
	hero: z
		.enum(['lit', 'plain'])
		.default('lit')
		.describe('The search of the home page: on the one colour, or on the background with a border of it.'),
	notice: datedNotice.optional().describe('A notice beside the search of the home page.'),
	notes: z.array(ownNote).default([]).describe("The organization's own notes at questions."),
	outcomes: z.array(outcomeNote).default([]).describe("The organization's own notes at outcomes of guided ways."),
	hide: z
		.array(slugId)
		.default([])
		.describe('Ids of questions that are listed nowhere and found by no search. Their addresses go on working.'),
	links: z.array(ownLink).default([]).describe("The organization's own pages, such as request forms."),
	portals: z.record(slugId, httpsAddress).default({}).describe('Id of portals.yaml → address that this organization uses.'),
	embedding: z
		.strictObject({ origins: z.array(origin) })
		.default({ origins: [] })
		.describe('Origins whose pages may frame a checker.'),
	security: z
		.strictObject({
			contact: z
				.union([httpsAddress, z.email()], { error: 'write an address such as security@example.org, or a page with https://' })
				.describe('Who is told about a security problem of the site.'),
			expires: day.describe('Until when that holds; less than a year ahead, says RFC 9116.'),
		})
		.optional()
		.describe('Makes /.well-known/security.txt.'),
	previews: z
		.boolean({ error: 'write true or false' })
		.default(true)
		.describe('Make a picture per question, which others show beside a link to it?'),
	indexing: z.boolean({ error: 'write true or false' }).describe('May search engines list this site?'),
});

export type Site = z.infer<typeof site>;
export type OwnLink = z.infer<typeof ownLink>;
