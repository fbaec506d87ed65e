import { findRole, type RoleNames } from './names.ts';
import type { RoleContext } from './paste-rows.ts';
import { clean } from './paste-said.ts';
import type { Held, RoleWords } from './paste-words.ts';

/** A command that was typed, and what it asks for. */
const command =
	/(?:^|[>$#|(={]\s*)(?:(Get|Find)-((?:Mg(?:Beta)?|Msol|AzureADMS|AzureAD|Entra(?:Beta)?|Az|MS)?)(\w+)|GET\s+\S*\/([\w.]+)(?:\?\S*)?\s*$|(az)\s+(?:rest|ad|role)\b|resource\s+"\w*role_)/;
/** Commands, addresses and lists that show what one person is a member of. */
const personal = /memberOf|UserMembership|UserRole|directoryObjects/i;
/** Commands for roles and groups of other systems, which may be named like ours. */
const foreign =
	/(?:^|[>$#]\s*)(?:Get-(?:RoleGroup|ManagementRole|AD(?:Group|PrincipalGroup|User)|LocalGroup|AzRole)|net (?:user|group|localgroup)\b|whoami\b|gam\b|az role\b)/i;

/** A user principal name. */
export const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

/** Whether a command, address or name of a list is about the roles of one person. */
export const isPersonalList = (text: string): boolean => personal.test(text);

/** What a command says about what it prints; undefined for a line that is none. */
export function commandContext(line: string, words: RoleWords): RoleContext | undefined {
	if (foreign.test(line)) return { held: 'unclear' };
	const [whole, , module = '', cmdlet = '', path = '', az] = command.exec(line) ?? [];
	if (whole === undefined) return undefined;
	const person = isPersonalList(line);
	const whose = address.exec(line.replace(/^\S+@\S+:\S*[$#]\s/, ''))?.[0];
	if (/eligib/i.test(line)) return { held: 'eligible', whose };
	const noun = cmdlet.replace(/^RoleManagementDirectory/, '');
	if (
		!person &&
		(words.listing(noun) ||
			words.listing(module + noun) ||
			words.listing(path) ||
			(az && /directoryRoles\b|roleDefinitions\b|directoryRoleTemplates\b/i.test(line)))
	)
		return { held: 'listed' };
	return { person, whose };
}

const marked = /^\s*(?:#{1,6}\s|[=*_~-]{2,})|[:：]\**\s*$/;
const longestHeading = 8;

/**
 * How the roles below a heading are held: a word for it alone, with a count or marks around it, or among the words of a line that is marked as a
 * heading. unclear: it has such words for several, or it is a heading behind another one and has none.
 */
export function headingOf(line: string, { held }: RoleContext, names: RoleNames, words: RoleWords): Held | 'unclear' | undefined {
	const text = clean(line.replace(/[#=*_~]+/g, ' ').replace(/[(（]\s*\d+\s*[)）]/g, ' ')).replace(/\s*[:：]$/, '');
	const whole = words.held(text);
	if (whole !== undefined) return whole;
	const tokens = text.split(/[\s,/()]+/);
	if (tokens.length > longestHeading || findRole(names, text) !== undefined) return undefined;
	const isPlural = /^\S+ (?:roles?|assignments?)$/i.test(text);
	if (!marked.test(line) && !isPlural) return undefined;
	const said = new Set(tokens.flatMap((token) => words.held(token) ?? []));
	const [first] = said;
	return said.size > 1 || (first === undefined && held !== undefined) ? 'unclear' : first;
}
