import { readDate } from '../../core/dates.ts';
import type { Vocabulary } from '../../core/paste/model.ts';
import { guidOf } from './ids.ts';

/**
 * Field names and headings of tools and well-known scripts, normalized, by meaning. Sources: the references of az, Microsoft Graph, Graph
 * and Entra PowerShell, Terraform's azuread provider, and Microsoft's export scripts.
 */
const names: Readonly<Record<string, readonly string[]>> = {
	app: [
		'app',
		'appname',
		'application',
		'applicationname',
		'appdisplayname',
		'applicationdisplayname',
		'serviceprincipalname',
		'serviceprincipaldisplayname',
		'enterpriseapplication',
	],
	appId: ['appid', 'applicationid', 'clientid', 'applicationclientid', 'appclientid', 'subjectid'],
	objectId: ['objectid', 'applicationobjectid', 'appobjectid', 'id', 'serviceprincipalid', 'serviceprincipalobjectid'],
	displayName: ['displayname', 'name'],
	certificateName: ['subject'],
	credentialName: ['credentialname', 'credentialdisplayname', 'credentialdescription', 'description', 'keyname'],
	keyId: ['keyid', 'credentialid', 'secretid', 'certificateid', 'keyidentifier'],
	end: [
		'end',
		'ends',
		'enddatetime',
		'enddate',
		'expirydate',
		'expirationdate',
		'expirationdatetime',
		'expiration',
		'expires',
		'expireson',
		'expiry',
		'expireson(utc)',
		'validto',
		'notafter',
		'credentialexpirydate',
	],
	secretEnd: ['expiringsecret'],
	certificateEnd: ['expiringkeys'],
	start: [
		'start',
		'startdatetime',
		'startdate',
		'created',
		'creationtime',
		'createdon',
		'credentialcreationtime',
		'validfrom',
		'notbefore',
	],
	kind: ['credentialtype', 'keytype', 'recordtype', 'secretorcertificate', 'kind'],
	objectType: ['objecttype'],
	type: ['type', 'certificatetype'],
	usage: ['usage', 'keyusage'],
	key: ['key'],
	hint: ['hint'],
	secretText: ['secrettext', 'password', 'clientsecret', 'appsecret', 'secretvalue'],
	value: ['value'],
	customKeyIdentifier: ['customkeyidentifier', 'thumbprint'],
	passwords: ['passwordcredentials'],
	keys: ['keycredentials'],
	appCreated: ['createddatetime', 'appcreationtime', 'friendlyexpirydate'],
	daysLeft: [
		'daystoexpiry',
		'daysuntilexpiry',
		'dayssince/toexpiry',
		'dayssincetoexpiry',
		'expirystatus',
		'status',
		'daysleft',
		'daysremaining',
	],
	owner: ['owner', 'owners', 'appowner', 'appowners', 'ownerobjectid'],
	lastUsed: ['lastsignindatetime', 'lastused', 'lastsignin'],
	tenant: ['tenant', 'tenantid'],
	issuer: ['issuer'],
	audiences: ['audiences', 'audience'],
	signinaudience: ['signinaudience'],
	/** Fields of other things that begin and end: roles, groups, subscriptions, tokens, domains. */
	foreign: ['principalid', 'roledefinitionid', 'grouptypes', 'changetype', 'accesstoken', 'isverified'],
	other: [
		'additionalproperties',
		'publisherdomain',
		'tags',
		'identifieruris',
		'approles',
		'web',
		'api',
		'spa',
		'deleteddatetime',
		'origin',
	],
};

const byName: ReadonlyMap<string, string> = new Map(
	Object.entries(names).flatMap(([key, list]) => list.map((name): [string, string] => [name, key])),
);

/** Fields that identify a table of credentials or apps. */
export const telling: ReadonlySet<string> = new Set(['keyId', 'end', 'secretEnd', 'certificateEnd', 'appId', 'passwords', 'keys']);

/** What the name of a kind in front of another heading makes of it: `Secret End Date`, `Certificate Name`. */
const ofKind: Readonly<Record<string, string>> = { end: 'End', start: 'Start', displayName: 'Name', credentialName: 'Name' };

export const vocabulary: Vocabulary = {
	field: (folded) => {
		const [, of, rest = ''] = /^(secret|cert)(?:ificate)?(.+)/.exec(folded) ?? [];
		const what = ofKind[byName.get(rest) ?? ''];
		return byName.get(folded) ?? (of && what && (of === 'secret' ? of : 'certificate') + what);
	},
	identifies: (field) => telling.has(field),
	whole: (field, value) =>
		field === 'keyId' ? guidOf(value) !== undefined : /end$/i.test(field) && (readDate(value)?.readings.length ?? 0) > 0,
};
