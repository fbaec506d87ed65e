import { eachObject, readDocuments, textProperty } from '../core/documents.ts';
import type { RoleNames } from './names.ts';
import { collectLines } from './paste-lines.ts';
import { collectObject, type Found } from './paste-objects.ts';

/** What a paste from a tenant says about one person. */
export interface PastedRoles {
	/** Active roles of the whole tenant. */
	roles: string[];
	/** Roles assigned for an administrative unit only. */
	unitRoles: string[];
	/** Roles that are only eligible. */
	eligible: string[];
	/** Names of custom roles. */
	custom: string[];
	/** Member of a role-assignable group. */
	group: boolean;
	/** Member of a restricted management administrative unit. */
	restrictedUnit: boolean;
	/** What looked like a role and is none we know, as written, cut short. */
	unrecognized: string[];
	/** More than the list above shows. */
	moreUnrecognized: number;
	/** The answer went on: a further page, a part cut off, or more than is read. */
	incomplete: boolean;
	/** Why nothing could be read, if so. */
	problem?: 'empty' | 'nothing-found' | 'error-answer';
}

const mostNamed = 20;
const longestNamed = 80;

/** Every text value of an array: what az prints for a query of names. */
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []);

function problemOf(text: string, found: Found): PastedRoles['problem'] {
	if (text.trim() === '') return 'empty';
	const sets = [found.roles, found.unitRoles, found.eligible, found.custom, found.unrecognized];
	if (found.group || found.restrictedUnit || found.directoryObjects > 0 || sets.some(({ size }) => size > 0)) return undefined;
	return found.errorAnswer ? 'error-answer' : 'nothing-found';
}

/**
 * Reads roles out of what someone copied from Graph Explorer, a command line or a list. Never throws; nothing leaves the function
 * but ids, short pieces of what was not recognized, and facts about the account.
 */
export function parseRolePaste(names: RoleNames, text: string): PastedRoles {
	const found: Found = {
		roles: new Set(),
		unitRoles: new Set(),
		eligible: new Set(),
		custom: new Set(),
		unrecognized: new Set(),
		group: false,
		restrictedUnit: false,
		directoryObjects: 0,
		errorAnswer: false,
		morePages: false,
	};
	const { values, rest, broken, cut } = readDocuments(text);
	for (const value of values) {
		const eligible = (textProperty(Object(value) as Record<string, unknown>, '@odata.context') ?? '').toLowerCase().includes('eligib');
		eachObject(value, (object) => collectObject(names, found, object, eligible));
		collectLines(names, found, texts(value), true);
	}
	// Beside documents there are prompts and commands, which are nothing to complain about.
	collectLines(names, found, rest.split('\n'), values.length === 0);
	// What is active needs no activation.
	for (const id of found.roles) found.eligible.delete(id);
	const unrecognized = [...found.unrecognized];
	const problem = problemOf(text, found);
	return {
		roles: [...found.roles].sort(),
		unitRoles: [...found.unitRoles].filter((id) => !found.roles.has(id)).sort(),
		eligible: [...found.eligible].sort(),
		custom: [...found.custom].map((name) => name.slice(0, longestNamed)),
		group: found.group,
		restrictedUnit: found.restrictedUnit,
		unrecognized: unrecognized.slice(0, mostNamed).map((name) => name.slice(0, longestNamed)),
		moreUnrecognized: Math.max(0, unrecognized.length - mostNamed),
		incomplete: cut || broken || found.morePages,
		...(problem && { problem }),
	};
}
