import { pretty, printDelimited, printTable } from './printed.ts';
import { type Assignment, person, unitId } from './role-accounts.ts';
import { all, isActive, isHeld, isMember, type RoleFormat } from './role-formats.ts';

type List = readonly Assignment[];

const graph = 'https://graph.microsoft.com/v1.0';
const states = { active: 'Assigned', eligible: 'Eligible', denied: 'Denied', removed: 'Revoked' } as const;
const kindOf = ({ unit }: Assignment) => (unit ? 'Administrative unit' : 'Directory');
const placeOf = ({ unit }: Assignment) => (unit ? 'Berlin' : 'Contoso');
const objects = (list: List) =>
	list.map(({ name, template }) => ({ id: unitId, description: 'Can do things.', displayName: name, roleTemplateId: template }));
const inLines = (list: List, write: (one: Assignment, at: number) => string) => list.map(write).join('\n');

/** Exports of admin centers, answers whose address or command alone says whose they are, and what tickets and scans make of a list. */
export function roleExportFormats(): RoleFormat[] {
	const made: RoleFormat[] = [];
	const add = (name: string, says: RoleFormat['says'], write: RoleFormat['write']) => made.push({ name, says, write });
	add(
		'memberOf by its address',
		isMember,
		(list) =>
			`GET ${graph}/me/memberOf/microsoft.graph.directoryRole\n${pretty({ '@odata.context': `${graph}/$metadata#directoryRoles`, value: objects(list) })}`,
	);
	add('memberOf by the context of a user', isMember, (list) =>
		pretty({ '@odata.context': `${graph}/$metadata#users('${person.id}')/memberOf`, value: objects(list) }),
	);
	add(
		'az rest, transitive',
		isMember,
		(list) => `$ az rest --url ${graph}/me/transitiveMemberOf/microsoft.graph.directoryRole\n${pretty({ value: objects(list) })}`,
	);
	for (const [command, heads] of [
		[`Get-MgUserMemberOfAsDirectoryRole -UserId ${person.upn}`, ['Id', 'DisplayName', 'Description']],
		[`Get-EntraUserRole -UserId ${person.upn}`, ['Id', 'DisplayName', 'Description']],
		[`Get-MsolUserRole -UserPrincipalName ${person.upn}`, ['ObjectId', 'Name', 'Description']],
	] as const)
		add(`below ${command.split(' ')[0]}`, isMember, (list) => {
			const rows = list.map(({ name }) => [unitId, name, 'Can do things.']);
			return `PS C:\\> ${command}\n\n${printTable(rows, heads)}`;
		});
	for (const [mark, separator] of [
		['comma', ','],
		['semicolon', ';'],
	] as const) {
		add(`${mark}: export of PIM`, all, (list) =>
			printDelimited(
				list.map((one) => [one.name, states[one.held], 'Ada Byron', person.upn, one.template, 'Direct', kindOf(one), placeOf(one)]),
				['Role Name', 'Assignment State', 'User Group Name', 'Email', 'Role ID', 'Member Type', 'Scope', 'Scope Name'],
				separator,
				true,
			),
		);
		add(`${mark}: export of assignments`, isActive, (list) =>
			printDelimited(
				list.map((one) => [one.name, 'Ada Byron', 'User', kindOf(one), placeOf(one)]),
				['Role name', 'Principal display name', 'Principal type', 'Role assignment scope type', 'Role assignment scope'],
				separator,
				true,
			),
		);
	}
	add('export of users', isMember, (list) => `userPrincipalName,directoryRoles\n${person.upn},"${list.map(({ name }) => name).join(';')}"`);
	add(
		'a script with the name of the person',
		isMember,
		(list) => `DisplayName : Ada Byron\nUPN         : ${person.upn}\nRoles       : {${list.map(({ name }) => name).join(', ')}}`,
	);
	add(
		'a ticket',
		isMember,
		(list) => `Ticket 4711\nReporter: ${person.upn}\nRoles: ${list.map(({ name }) => name).join(', ')}\nPlease help`,
	);
	add('a numbered list', isMember, (list) => inLines(list, ({ name }, at) => `${at + 1}. ${name}`));
	add('marks of direction', isMember, (list) => inLines(list, ({ name }) => `\u200f${name}\u200f`));
	add('full-width letters', isMember, (list) =>
		inLines(list, ({ name }) => name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))),
	);
	add('a scan that reads I for l', isMember, (list) => inLines(list, ({ name }) => name.replace('l', 'I')));
	add('a page that breaks names', isMember, (list) => inLines(list, ({ name }) => name.replace('istrator', 'is-\ntrator')));
	add('yes and no', isHeld, (list) => inLines(list, ({ name, held }) => `${name}: ${held === 'active' ? 'yes' : 'no'}`));
	add('marks for yes and no', isHeld, (list) => inLines(list, ({ name, held }) => `${held === 'active' ? '✅' : '❌'} ${name}`));
	return made;
}
