import { rowsOfColumns } from '../core/paste/by-columns.ts';
import { foldName, rowsOf, type TreePart, unreadOf } from '../core/paste/model.ts';
import { isObject, type Properties } from '../core/paste/values.ts';
import { findRole, type RoleNames } from './names.ts';
import { isPersonalList } from './paste-context.ts';
import { doubtRows, isStrange } from './paste-doubt.ts';
import { takeLines } from './paste-lines.ts';
import { type RoleContext, type RoleFound, takeRecord } from './paste-rows.ts';
import type { RoleWords } from './paste-words.ts';

/** Names of fields that contain a response's list. */
const lists: ReadonlySet<string> = new Set(['value', 'data', 'roles', 'result', 'results', 'items', 'body']);
/** Maximum nesting depth. */
const maxDepth = 12;
const mostVisits = 200_000;

/** Fields of an object by meaning; those of an expanded definition and of AdditionalProperties count as its own. */
function roleFields(object: Properties, words: RoleWords): Map<string, unknown> {
	const fields = new Map<string, unknown>();
	const put = (source: Properties) => {
		for (const [key, value] of Object.entries(source)) {
			const folded = foldName(key);
			if (folded === '@odatatype' && typeof value === 'string') fields.set('type:odatatype', value.replace(/^#?microsoft\.graph\./i, ''));
			const name = words.field(folded) ?? folded;
			if (!fields.has(name)) fields.set(name, value);
		}
	};
	put(object);
	for (const name of ['more:additionalproperties', 'roledefinition', 'role:roledefinition']) {
		const inside = fields.get(name);
		if (isObject(inside)) put(inside);
	}
	const place = fields.get('directoryscope');
	if (isObject(place) && !fields.has('scope:directoryscopeid') && typeof place['id'] === 'string') {
		const unit = /administrativeunit/i.test(String(place['@odata.type']));
		fields.set('scope:directoryscope', unit ? `/administrativeUnits/${place['id']}` : place['id']);
	}
	const principal = fields.get('who:principal');
	if (isObject(principal)) {
		const name = principal['userPrincipalName'] ?? principal['displayName'];
		if (typeof name === 'string') fields.set('who:principal', name);
		fields.set('principal-type:principal', String(principal['@odata.type'] ?? '').replace(/^.*\./, ''));
	}
	return fields;
}

/** Reads the roles in one document. */
export function takeTree(
	part: TreePart,
	outer: RoleContext,
	names: RoleNames,
	words: RoleWords,
	found: RoleFound,
	takeRows: (rows: string, context: RoleContext) => void,
): void {
	const queue: { value: unknown; depth: number; context: RoleContext; name?: string }[] = [{ value: part.value, depth: 0, context: outer }];
	for (let next = 0; next < queue.length && next < mostVisits; next++) {
		const { value, depth, context, name } = queue[next] as (typeof queue)[number];
		if (depth > maxDepth || typeof value !== 'object' || value === null) continue;
		if (Array.isArray(value)) {
			const texts = value.filter((item) => typeof item === 'string');
			// Texts under an unknown name are not necessarily roles that somebody holds: policies and filters also list roles.
			const strange = name !== undefined && !lists.has(name) && !words.identifies(words.field(foldName(name)) ?? '');
			if (strange && texts.some((text) => findRole(names, text) !== undefined))
				found.unread.push(unreadOf(part.line, `${name}: ${texts.join(', ')}`));
			if (texts.length > 0 && !strange)
				takeLines(
					texts.map((text) => ({ number: part.line, text })),
					{ ...context },
					names,
					words,
					found,
					depth === 0,
				);
			const rows = rowsOf(value);
			if (rows) takeRows(rows, { ...context });
			else for (const item of value) queue.push({ value: item, depth: depth + 1, context });
			continue;
		}
		const object = value as Properties;
		const inner = contextOf(object, context, words);
		const table = rowsOfColumns(object, words);
		if (table) {
			for (const row of table.rows) queue.push({ value: row, depth: depth + 1, context: inner });
			if (!table.whole) {
				found.unread.push(unreadOf(part.lineOf(object), Object.keys(object).join(', ')));
				found.problems.add('cut');
			}
			continue;
		}
		const goesOn = typeof object['@odata.nextLink'] === 'string';
		if (goesOn) found.problems.add('more-pages');
		if (inner.person && inner.whose === undefined && !goesOn && typeof object['@odata.context'] === 'string') found.answers++;
		if (isObject(object['error'])) found.problems.add('error-answer');
		const fields = roleFields(object, words);
		if (part.damaged.has(object) && (fields.has('definition:roledefinitionid') || fields.has('template:roletemplateid'))) {
			found.unread.push(unreadOf(part.lineOf(object), JSON.stringify(object).slice(0, 200)));
			found.problems.add('cut');
			continue;
		}
		const isUser = fields.has('who:userprincipalname');
		const before = found.rows.length;
		if (isRole(fields, names) && takeRecord(fields, part.lineOf(object), inner, names, words, found) && !isUser) {
			// What Graph answers has more fields than we know; what a script made of it says everything by its names.
			if (!ofGraph(fields) && isStrange(fields))
				doubtRows(found, before, fields, false, unreadOf(part.lineOf(object), JSON.stringify(object).slice(0, 200)));
			continue;
		}
		if (isUser) Object.assign(inner, { person: true, whose: fields.get('who:userprincipalname') });
		for (const [key, child] of Object.entries(object))
			if (typeof child === 'object' && child !== null)
				queue.push({ value: child, depth: depth + 1, context: under(key, inner, words), name: key });
	}
	if (part.broken) found.problems.add('cut');
	if (queue.length > mostVisits) found.problems.add('cut');
}

/** Whether an object is written by Graph: it has a type, or the id of a role. */
const ofGraph = (fields: ReadonlyMap<string, unknown>): boolean =>
	[...fields.keys()].some((key) => /^(?:definition|template|type):/.test(key));

/** What the name of a list says about its content: `eligibleRoles`, `removedRoles`. */
function under(key: string, outer: RoleContext, words: RoleWords): RoleContext {
	if (/eligib/i.test(key)) return { ...outer, held: 'eligible' };
	const said = key
		.replace(/([a-z])(?=[A-Z])/g, '$1 ')
		.split(/[\W_]+/)
		.map((word) => words.held(word));
	if (said.includes('not-held')) return { ...outer, held: 'not-held' };
	return isPersonalList(key) ? { ...outer, person: true } : outer;
}

/** Whether an object is relevant: it is a role, group or unit by its type, or consists of a role's name only. */
function isRole(fields: ReadonlyMap<string, unknown>, names: RoleNames): boolean {
	const type = String(fields.get('type:odatatype') ?? '').toLowerCase();
	if (/role|^group$|^administrativeunit$|^user$/.test(type)) return true;
	const keys = [...fields.keys()];
	if (
		keys.some(
			(key) => /^(?:definition|template|definition-mark|role-assignable|group-mark|user-mark):/.test(key) && fields.get(key) !== null,
		)
	) {
		return [...fields].some(([key, value]) =>
			/^(?:definition|template):/.test(key) ? typeof value === 'string' : /-mark:|role-assignable:/.test(key),
		);
	}
	if (keys.some((key) => key.endsWith('ismembermanagementrestricted'))) return true;
	// An object of another type: a device or an app may be named like a role.
	if (keys.includes('appid') || type !== '') return false;
	return [...fields].some(([key, value]) => key.startsWith('role:') && typeof value === 'string' && findRole(names, value) !== undefined);
}

function contextOf(object: Properties, outer: RoleContext, words: RoleWords): RoleContext {
	const written = object['@odata.context'];
	// A resource of Terraform.
	if (/^azuread_\w*eligib/.test(String(object['type']))) return { ...outer, held: 'eligible' };
	if (typeof written !== 'string') return { ...outer };
	const whose = /users\('([^']{1,120})'\)/.exec(written)?.[1] ?? outer.whose;
	if (/eligib/i.test(written)) return { held: 'eligible', whose };
	const list = /#(?:[\w/]*\/)?(\w+)(?:\(|$|\/)/.exec(written)?.[1] ?? '';
	// The roles among what someone is a member of have the same context as those of the tenant.
	const person = outer.person === true || isPersonalList(written);
	return words.listing(list) && !person ? { held: 'listed' } : { person, whose };
}
