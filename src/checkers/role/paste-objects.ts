import { property, textProperty } from '../core/documents.ts';
import { findRole, type RoleNames } from './names.ts';

/** What a paste has given so far. */
export interface Found {
	roles: Set<string>;
	unitRoles: Set<string>;
	eligible: Set<string>;
	custom: Set<string>;
	unrecognized: Set<string>;
	group: boolean;
	restrictedUnit: boolean;
	/** Objects understood that are no role, such as ordinary groups. */
	directoryObjects: number;
	errorAnswer: boolean;
	morePages: boolean;
}

type Properties = Readonly<Record<string, unknown>>;

const typeOf = (object: Properties) => (textProperty(object, '@odata.type') ?? '').replace(/^#?microsoft\.graph\./i, '').toLowerCase();
const isObject = (value: unknown): value is Properties => typeof value === 'object' && value !== null && !Array.isArray(value);

function addRole(
	names: RoleNames,
	found: Found,
	into: Set<string>,
	templateId: string | undefined,
	name: string | undefined,
	builtIn: unknown,
): void {
	const id = (templateId && findRole(names, templateId)) || (name && findRole(names, name));
	if (id) into.add(id);
	else if (builtIn === false) found.custom.add(name ?? templateId ?? '');
	else if (name ?? templateId) found.unrecognized.add(name ?? templateId ?? '');
}

/** A role assignment, active or eligible: it names the role by the id of its definition, which for built-in roles is the template id. */
function assignment(names: RoleNames, found: Found, object: Properties, id: string, eligible: boolean): void {
	const expanded = property(object, 'roleDefinition');
	const definition = isObject(expanded) ? expanded : {};
	const scope = textProperty(object, 'directoryScopeId') ?? '/';
	const into = eligible || typeOf(object).includes('eligib') ? found.eligible : scope === '/' ? found.roles : found.unitRoles;
	const template = textProperty(definition, 'templateId');
	const known = findRole(names, id) ? id : (template ?? id);
	addRole(names, found, into, known, textProperty(definition, 'displayName'), property(definition, 'isBuiltIn'));
}

/** Something with a name and no type, from a command that selects few properties: a role if a role has that name. */
function untyped(names: RoleNames, found: Found, object: Properties): void {
	const name = textProperty(object, 'displayName') ?? textProperty(object, 'roleName');
	const looksOtherwise = ['userPrincipalName', 'groupTypes', 'mailEnabled', 'appId'].some((key) => property(object, key) !== undefined);
	const id = name && !looksOtherwise ? findRole(names, name) : undefined;
	if (id) found.roles.add(id);
}

/**
 * Takes what one object says.
 * @param eligible The document says that its assignments are eligible only.
 * @returns Whether the object was understood, so that nothing inside it needs a look.
 */
export function collectObject(names: RoleNames, found: Found, object: Properties, eligible: boolean): boolean {
	if (textProperty(object, '@odata.nextLink')) found.morePages = true;
	if (isObject(property(object, 'error'))) found.errorAnswer = true;
	const type = typeOf(object);
	if (type === 'group' || property(object, 'isAssignableToRole') === true) {
		found.directoryObjects++;
		if (property(object, 'isAssignableToRole') === true) found.group = true;
		return true;
	}
	if (type === 'administrativeunit' || property(object, 'isMemberManagementRestricted') !== undefined) {
		found.directoryObjects++;
		if (property(object, 'isMemberManagementRestricted') === true) found.restrictedUnit = true;
		return true;
	}
	const definitionId = textProperty(object, 'roleDefinitionId');
	if (definitionId) {
		assignment(names, found, object, definitionId, eligible);
		return true;
	}
	const template = textProperty(object, 'roleTemplateId');
	const isDefinition = type === 'unifiedroledefinition' || property(object, 'isBuiltIn') !== undefined;
	if (template || type === 'directoryrole' || type === 'directoryroletemplate' || isDefinition) {
		const id = template ?? textProperty(object, 'templateId') ?? (isDefinition ? textProperty(object, 'id') : undefined);
		addRole(names, found, found.roles, id, textProperty(object, 'displayName'), property(object, 'isBuiltIn'));
		return true;
	}
	if (type === '') untyped(names, found, object);
	return false;
}
