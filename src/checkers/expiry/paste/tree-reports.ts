import { readDate } from '../../core/dates.ts';
import { isObject } from '../../core/paste/values.ts';
import { type Findings, kindOf, textOf } from './findings.ts';
import { guidOf } from './ids.ts';
import { readRecords } from './records.ts';
import { isReadable } from './secrets.ts';
import { type Fields, fieldsOf } from './tree-object.ts';

/** Reads one app of a recommendation, which only tells how many credentials expire; false for anything else. */
export function readImpacted(fields: Fields, line: number, findings: Findings): boolean {
	const details = fields.get('additionaldetails');
	if (!Array.isArray(details)) return false;
	const count = details
		.filter(isObject)
		.map(fieldsOf)
		.find((detail) => /expiringcredentialscount/i.test(String(detail.get('key'))))
		?.get('value');
	const name = textOf(fields.get('displayName'));
	findings.report('row-without-date', line, name);
	findings.add({
		line,
		holder: { of: 'application', name, appId: guidOf(fields.get('appId')) },
		kind: 'secret',
		count: Number(count) || 0,
	});
	return true;
}

/** Reads an entry of the credential activity report; false for anything else. */
export function readActivity(fields: Fields, line: number, findings: Findings): boolean {
	if (!fields.has('signinactivity') && !fields.has('credentialorigin')) return false;
	const keyId = guidOf(fields.get('keyId'));
	const activity = fields.get('signinactivity');
	const last = isObject(activity) ? fieldsOf(activity).get('lastUsed') : undefined;
	if (keyId) findings.used.set(keyId, readDate(last)?.readings[0] ?? null);
	const ofPrincipal = /serviceprincipal/i.test(String(fields.get('credentialorigin') ?? ''));
	findings.add({
		line,
		holder: {
			of: ofPrincipal ? 'service-principal' : 'application',
			appId: guidOf(fields.get('appId')),
			name: textOf(fields.get('app')),
		},
		kind: kindOf(fields.get('kind')) ?? 'secret',
		fromReport: true,
		keyId,
		endText: fields.get('end'),
	});
	return true;
}

/** Reads the response of a command that creates a secret, which it contains; false for anything else. */
export function readReset(fields: Fields, line: number, findings: Findings): boolean {
	if (!isReadable(fields.get('secretText')) || fields.has('end') || !(fields.has('appId') || fields.has('tenant'))) return false;
	findings.report('secret-value-present', line, textOf(fields.get('displayName')) ?? textOf(fields.get('appId')));
	return true;
}

/** Fields that only a row has which a script made from an app and a credential. */
const namesRow = ['app', 'kind', 'secretName', 'certificateName', 'credentialName', 'secretEnd', 'certificateEnd'];

/** Reads a row that a script made, like a row of the table that it could also have printed; false for anything else. */
export function readRow(fields: Fields, line: number, findings: Findings): boolean {
	const headings = [...fields.keys()];
	const isDated = headings.some((key) => /end$/i.test(key));
	if (!isDated || !namesRow.some((key) => fields.has(key)) || [...fields.values()].some(isObject)) return false;
	const records = [{ line, fields, written: new Map() }];
	readRecords({ kind: 'records', layout: 'delimited', line, end: line, headings, records, unread: [] }, findings);
	return true;
}
