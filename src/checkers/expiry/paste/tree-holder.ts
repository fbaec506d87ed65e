import type { Holder } from '../model.ts';
import { type Findings, given, textOf } from './findings.ts';
import { guidOf } from './ids.ts';
import type { Fields } from './tree-object.ts';

/**
 * The application or service principal that an object describes.
 * @param context Address of the metadata of the response that it is from, or ''.
 */
export function holderOf(fields: Fields, context: string, findings: Findings): Holder {
	const name = textOf(fields.get('displayName')) ?? textOf(fields.get('app'));
	const appId = guidOf(fields.get('appId'));
	const objectId = guidOf(fields.get('objectId'));
	const servicePrincipalType = textOf(fields.get('serviceprincipaltype'));
	const isPrincipal =
		servicePrincipalType !== undefined ||
		/serviceprincipals/i.test(context) ||
		/serviceprincipal/i.test(textOf(fields.get('@odatatype') ?? fields.get('odatatype')) ?? '');
	if (objectId) findings.apps.set(objectId, given({ appId, name }));
	return {
		of: isPrincipal ? 'service-principal' : 'application',
		name,
		appId,
		objectId,
		servicePrincipalType,
		owner: guidOf(fields.get('appownerorganizationid') ?? fields.get('appownertenantid')),
		signsWith: textOf(fields.get('preferredtokensigningkeythumbprint'))?.toUpperCase(),
		personalAccounts: /personal/i.test(textOf(fields.get('signinaudience')) ?? '') || undefined,
	};
}

/** The holder with the app that a credential's own fields name, as in lists made with Select-Object. */
export function withApp(fields: Fields, holder: Holder): Holder {
	const name = textOf(fields.get('app'));
	const appId = guidOf(fields.get('appId'));
	return name || appId
		? { ...holder, of: holder.of === 'unknown' ? 'application' : holder.of, ...(name && { name }), ...(appId && { appId }) }
		: holder;
}
