import { type TreePart, unreadOf } from '../../core/paste/model.ts';
import { isObject, type Properties } from '../../core/paste/values.ts';
import type { Holder } from '../model.ts';
import { type Findings, isTypeName, textOf, unknownHolder } from './findings.ts';
import { isCredential, readCredential, readFederated, readLists } from './tree-credentials.ts';
import { holderOf, withApp } from './tree-holder.ts';
import { type Fields, fieldsOf, itemsOf } from './tree-object.ts';
import { readActivity, readImpacted, readReset, readRow } from './tree-reports.ts';
import { readTerraform } from './tree-terraform.ts';

const deepest = 60;

/** Finds credentials in a document: Graph's pages, batches and objects, az, PowerShell, manifests, reports, Terraform state. */
export function readTree(part: TreePart, findings: Findings): void {
	if (part.broken) findings.report('json-truncated', part.line);
	let understood = 0;
	let apps = 0;

	/** Reads an object with everything in it; true if the object itself was understood. */
	function readObject(value: Properties, holder: Holder, context: string, depth: number): boolean {
		const fields = fieldsOf(value);
		const line = part.lineOf(value);
		const here = textOf(fields.get('@odatacontext') ?? fields.get('odatametadata')) ?? context;
		const more = isCutPage(fields);
		if (more !== undefined) findings.report('page-truncated', line);
		// The signed-in account, as `az account show` and `az login` print it.
		if (fields.has('environmentname') && fields.has('tenant')) return true;
		const status = value['status'];
		if (typeof status === 'number' && fields.has('body') && status >= 400) {
			findings.report('batch-part-failed', line, `${textOf(value['id']) ?? ''} ${status}`.trim());
			return true;
		}
		if (
			[readTerraform, readImpacted, readActivity, readReset].some((read) => read(fields, line, findings, part)) ||
			readFederated(fields, line, findings, holder, here)
		)
			return true;
		if (fields.has('passwords') || fields.has('keys')) {
			const own = holderOf(fields, here, findings);
			if (own.of === 'application') apps++;
			readLists(fields, value, part, findings, own);
			const federated = fields.get('federatedidentitycredentials');
			if (Array.isArray(federated)) walk(federated, own, here, depth + 1);
			return true;
		}
		const foreign = fields.has('foreign');
		if (!foreign && readRow(fields, line, findings)) return true;
		if (!foreign && isCredential(fields)) {
			readCredential(fields, line, findings, withApp(fields, holder));
			return true;
		}
		const isApp = fields.has('appId') && (fields.has('displayName') || fields.has('appCreated'));
		const own = isApp ? holderOf(fields, here, findings) : holder;
		const before = findings.drafts.length;
		for (const inner of Object.values(value)) if (!isApp || typeof inner === 'object') walk(inner, own, here, depth + 1);
		if (isApp && findings.drafts.length === before) findings.report('no-credentials-in-output', line, own.name);
		return isApp || more === 'next';
	}

	function walk(value: unknown, holder: Holder, context: string, depth: number): void {
		if (depth > deepest) findings.report('json-truncated', part.line);
		else if (Array.isArray(value)) for (const item of value) walk(item, holder, context, depth + 1);
		else if (isObject(value)) {
			if (readObject(value, holder, context, depth)) understood++;
		} else if (isTypeName(value)) findings.report('depth-truncated', part.line, holder.name);
	}

	walk(part.value, unknownHolder, '', 0);
	if (apps === 100) findings.report('maybe-truncated', part.line, '100');
	if (understood > 0) return;
	if (isEmptyList(part.value)) findings.report('app-without-credentials', part.line);
	else findings.miss(unreadOf(part.line, namesIn(part.value)));
}

/** Whether a page of a response is not all of it: it has a link to the next one, or less items than it counts. Graph counts all pages on each. */
function isCutPage(fields: Fields): 'next' | 'count' | undefined {
	if (fields.get('@odatanextlink') ?? fields.get('odatanextlink')) return 'next';
	return Number(fields.get('@odatacount')) > itemsOf(fields.get('value')).length ? 'count' : undefined;
}

/** Whether a response is an empty list, directly or under `value`. */
const isEmptyList = (value: unknown): boolean =>
	Array.isArray(value) ? value.length === 0 : isObject(value) && Array.isArray(value['value']) && value['value'].length === 0;

/** The names of fields in a document without values, since a value may be a secret. */
function namesIn(value: unknown): string {
	const [item] = Array.isArray(value) ? value : [value];
	return isObject(item) ? `{ ${Object.keys(item).slice(0, 20).join(', ')} }` : '[ … ]';
}
