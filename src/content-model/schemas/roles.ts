import { z } from 'astro/zod';
import { bases, effects } from '../../checkers/core/answer.ts';
import { appUses, otherRoleKinds, roleWordKinds, targetKinds, toolUsers, writesBack } from '../../checkers/role/facts.ts';
import { slugId } from './page.ts';

const ids = z.array(slugId);
const sources = ids.min(1, 'every fact needs at least one source');

/** A rule of the role checker; its sentence is under role.rule.<id> in content/i18n. */
export const roleRule = z.strictObject({
	id: slugId,
	effect: z.enum(effects).describe('What the rule does to the verdict; note: informs without deciding.'),
	basis: z.enum(bases).describe('Microsoft states it, it follows from what is stated, or the documents contradict each other.'),
	sources: ids.describe('Empty only where the tool brings its own.'),
});

/** Something the role checker can be asked about. */
export const roleTask = z.strictObject({
	id: slugId.describe('Its text stands under role.task.<id>; an action of the table keeps its id.'),
	table: slugId.describe('The table of reset-rules.yaml that decides.'),
	actors: ids.optional().describe('The columns of the table that count; all where left out.'),
	inferredActors: ids.optional().describe('Those of them that no page names for this task.'),
	plainUsersOnly: ids.optional().describe('Actors that one page limits to users without a role.'),
	alsoGrantedBy: slugId.optional().describe('Another table whose text grants the task too, which contradicts the first.'),
	password: z.boolean().optional().describe('Sets a password, so that directory and tool matter.'),
	own: slugId.describe('Rule for the own account.'),
	externalGuest: slugId.optional().describe('Rule for a guest whose home is elsewhere.'),
	synced: slugId.optional().describe('Rule for a user synced from Active Directory.'),
	appPermissions: z.array(z.string().min(1)).optional().describe('Graph application permissions; one of them is needed.'),
	leastPrivileged: z
		.array(z.strictObject({ targets: z.enum(targetKinds), role: slugId }))
		.optional()
		.describe("Microsoft's least privileged role per kind of target."),
	sources: ids.describe('What is cited beside the sources of the rules.'),
});

/** What a password can be reset with. */
export const roleTool = z.strictObject({
	id: slugId.describe('Its name stands under role.tool.<id>.'),
	writesBack: z.enum(writesBack).describe('Does the reset of a synced user reach Active Directory?'),
	apps: z.enum(appUses).describe('May an app without a signed-in user use it?'),
	passwordProfile: z.boolean().optional().describe('Writes the property passwordProfile.'),
	retired: z.boolean().optional(),
	roles: ids.optional().describe('The roles it is described for; all where left out.'),
	rolesAre: z.literal('minimum').optional().describe('The page of the tool asks for one of these roles.'),
	note: slugId.optional().describe('A rule worth telling whoever uses the tool.'),
	defaultFor: z.enum(toolUsers).optional().describe('Taken when nobody says which tool.'),
	words: z.array(z.string().min(1)).min(1).describe('How it is named; all words of one entry must occur.'),
	basis: z.enum(bases),
	sources,
});

/** Conditions beside the tables that decide whether a role counts. */
export const roleConditions = z.strictObject({
	unitAssignable: ids.describe('Roles that can be assigned for an administrative unit.'),
	unitUnstated: ids.describe('Roles for which no page says so.'),
	unitDisputed: ids.describe('Roles that one page lets act on administrators inside a unit.'),
	restrictedUnitUnreachable: ids.describe('Their holders cannot be reached inside a restricted unit.'),
	directoryReadRoles: ids.describe('Roles that let a guest or an app read the directory.'),
	directoryReadPermissions: z.array(z.string().min(1)).describe('Graph permissions that let an app read the directory.'),
	gdapRoles: ids.describe('Roles granted through GDAP that the partner call accepts.'),
	appRoles: ids.describe('Roles with which an app may write passwords.'),
	appRolesDisputed: ids.describe('Roles for which two sentences differ.'),
	appRolesReported: ids.describe('Roles that another source grants an app for users without an administrator role.'),
	sources,
});

/** An alternative that is suggested after certain rules. */
export const roleAlternative = z.strictObject({
	id: slugId.describe('Its text stands under role.alternative.<id>.'),
	question: slugId.describe('The answer that explains it.'),
	after: ids.min(1).describe('Rules that make it worth a try.'),
	tasks: ids.optional().describe('Only for these tasks.'),
	enough: z.boolean().optional().describe('Only where some role would be enough.'),
});

/** A role name that tenants may show although Microsoft's list of built-in roles does not describe it. */
export const otherRole = z.strictObject({
	id: slugId,
	name: z.string().min(1),
	templateId: z.guid().optional(),
	kind: z.enum(otherRoleKinds).describe('implicit: every account has it; it gives no administrator rights.'),
	source: slugId,
});

/** Other names of a role. */
export const roleNames = z.strictObject({
	id: slugId.describe('Id of the role.'),
	names: z.array(z.string().min(1)).describe('Names it had or has elsewhere.'),
	short: z.array(z.string().min(1)).optional().describe('Short names by which people call it.'),
	sources,
});

/** A word that appears in a tenant's role lists, in the languages in which people paste them. */
export const roleWord = z.strictObject({
	id: slugId.describe('What it says.'),
	of: z.enum(roleWordKinds),
	names: z
		.array(z.union([z.string().min(1), z.array(z.string().min(1))]))
		.describe('How it is written; lists inside keep languages apart.'),
});
