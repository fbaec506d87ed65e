import type { TreePart } from '../../core/paste/model.ts';
import { isObject } from '../../core/paste/values.ts';
import type { Holder, Kind } from '../model.ts';
import { type Findings, isTypeName, kindOf, textOf, thumbprintOf, unknownHolder } from './findings.ts';
import { guidOf } from './ids.ts';
import { isReadable } from './secrets.ts';
import { type Fields, fieldsOf, itemsOf, saidBy } from './tree-object.ts';

/** Whether an object is a secret or a key, judged by its own fields. Other things that begin and end have an id, or further fields of theirs. */
export const isCredential = (fields: Fields): boolean =>
	fields.has('keyId')
		? ['end', 'start', 'usage', 'hint', 'customKeyIdentifier'].some((key) => fields.has(key))
		: fields.has('end') && fields.has('start') && !fields.has('objectId') && !isObject(fields.get('end'));

/**
 * Reads a secret or a key.
 * @param listed In which list of its app it is; undefined outside of an app.
 */
export function readCredential(fields: Fields, line: number, findings: Findings, holder: Holder, listed?: 'passwords' | 'keys'): void {
	const secret = fields.get('secretText') ?? (listed === 'passwords' || !fields.has('kind') ? fields.get('value') : undefined);
	const usage = textOf(fields.get('usage'));
	const type = textOf(fields.get('type')) ?? textOf(fields.get('kind'));
	const isKey =
		listed === 'keys' ||
		(listed === undefined && (usage !== undefined || (type !== undefined && !/secret|password/i.test(type)) || fields.has('key')));
	if (isReadable(secret) && !isKey) findings.report('secret-value-present', line, holder.name);
	const kind: Kind = isKey ? 'certificate' : (kindOf(type) ?? 'secret');
	const custom = fields.get('customKeyIdentifier');
	const bytes = Array.isArray(custom) ? custom.join(' ') : textOf(custom);
	const saml = holder.of === 'service-principal' && type !== 'Symmetric' ? bytes : undefined;
	findings.add({
		line,
		holder,
		kind,
		...saidBy(fields),
		thumbprint: isKey ? thumbprintOf(custom) : undefined,
		group: saml && `${holder.objectId ?? holder.appId ?? ''} ${saml}`,
		isPassword: (saml !== undefined && !isKey) || undefined,
		signs: usage === 'Sign' || undefined,
	});
}

/** Reads the two lists of an app; entries that are not objects were lost below a tool's depth limit. */
export function readLists(fields: Fields, object: object, { lineOf, damaged }: TreePart, findings: Findings, holder: Holder): void {
	let entries = 0;
	for (const listed of ['passwords', 'keys'] as const) {
		for (const item of itemsOf(fields.get(listed))) {
			entries++;
			if (isObject(item)) readCredential(fieldsOf(item), lineOf(item), findings, holder, listed);
			else if (isTypeName(item) || typeof item === 'string') findings.report('depth-truncated', lineOf(object), holder.name);
		}
	}
	if (entries === 0 && !damaged.has(object)) findings.report('app-without-credentials', lineOf(object), holder.name);
}

/** Reads a federated credential; false for anything else. Only the context of a list of them tells whose they are. */
export function readFederated(fields: Fields, line: number, findings: Findings, holder: Holder, context: string): boolean {
	if (!fields.has('issuer') || !fields.has('audiences')) return false;
	const objectId = /applications\('?([0-9a-f-]{36})/i.exec(context)?.[1]?.toLowerCase();
	findings.add({
		line,
		holder: holder === unknownHolder && objectId ? { of: 'application', objectId } : holder,
		kind: 'federated',
		keyId: guidOf(fields.get('objectId')) ?? guidOf(fields.get('keyId')),
		name: textOf(fields.get('displayName')),
	});
	return true;
}
