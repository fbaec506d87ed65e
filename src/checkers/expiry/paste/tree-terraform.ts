import type { TreePart } from '../../core/paste/model.ts';
import { isObject } from '../../core/paste/values.ts';
import type { Holder, Kind } from '../model.ts';
import { type Findings, given, textOf, thumbprintOf } from './findings.ts';
import { guidOf } from './ids.ts';
import { isReadable } from './secrets.ts';
import { type Fields, fieldsOf, saidBy } from './tree-object.ts';

/** The object ID in a path such as `/applications/<object ID>` or `<object ID>/password/<key ID>`. */
const idIn = (path: unknown): string | undefined => guidOf(/[0-9a-f-]{36}/i.exec(String(path ?? ''))?.[0]);

/** The kinds of credentials by the type of their resource; the first that fits counts. */
const kindsByType: readonly [RegExp, Kind][] = [
	[/federated/, 'federated'],
	[/token_signing/, 'saml-signing'],
	[/certificate/, 'certificate'],
	[/password/, 'secret'],
];

/**
 * Reads a resource of Terraform state (provider azuread); false for anything else. In `terraform show -json` the resource has the values,
 * in a state file its instances have them. A credential's ID begins with its app's object ID.
 */
export function readTerraform(fields: Fields, line: number, findings: Findings, part: TreePart): boolean {
	const type = textOf(fields.get('type'));
	if (!type?.startsWith('azuread_')) return false;
	const instances = fields.get('instances');
	if (Array.isArray(instances)) {
		for (const instance of instances.filter(isObject))
			readTerraform(new Map([...fieldsOf(instance), ['type', type]]), part.lineOf(instance), findings, part);
		return true;
	}
	const held = fields.get('values') ?? fields.get('attributes');
	if (!isObject(held)) return false;
	const values = fieldsOf(held);
	const address = textOf(fields.get('address')) ?? type;
	if (/^azuread_(?:application(?:_registration)?|service_principal)$/.test(type)) {
		const objectId = idIn(values.get('objectId'));
		if (objectId) findings.apps.set(objectId, given({ appId: guidOf(values.get('appId')), name: textOf(values.get('displayName')) }));
		const passwords = held['password'];
		for (const password of Array.isArray(passwords) ? passwords.filter(isObject) : [])
			addResource(fieldsOf(password), part.lineOf(password), findings, { of: 'application', objectId }, 'secret', address);
		return true;
	}
	const of = /service_principal/.test(type) ? 'service-principal' : 'application';
	const objectId = idIn(values.get('appId') ?? values.get('objectId'));
	const kind = kindsByType.find(([words]) => words.test(type))?.[1];
	if (kind) addResource(values, line, findings, { of, objectId }, kind, address);
	return true;
}

/**
 * Adds a credential of a resource.
 * @param address The resource's address in Terraform, by which a reader finds it.
 */
function addResource(fields: Fields, line: number, findings: Findings, holder: Holder, kind: Kind, address: string): void {
	if (kind === 'secret' && isReadable(fields.get('value'))) findings.report('secret-value-present', line, address);
	findings.add({
		line,
		holder,
		kind,
		...saidBy(fields),
		thumbprint: thumbprintOf(fields.get('customKeyIdentifier')),
	});
}
