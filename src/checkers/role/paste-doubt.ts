import type { Unread } from '../core/paste/model.ts';
import type { Fields } from './paste-held.ts';
import { type RoleFound, takeBack } from './paste-rows.ts';

/** Fields that say how a role is held, or where. */
export const tells = /^(?:held|scope|unit|eligible-mark):/;
/** Fields that say from when to when. */
export const dates = /^(?:start|end|duration):/;
/** Ids, addresses, dates, types, descriptions: how a role is held is not written like that. */
const harmless =
	/^(?:\{.+\}|)$|^https?:|^\{?[\da-f]{8}-[\da-f]{4}|^\d{1,4}[./-]\d[\d./:, TZ-]*(?: [AP]M)?$|^\w[\w.]*\.\w[\w`]*(?:\[\])?$|^[\w.+-]+@[\w.-]+$|^(?:\S+\s+){6}/i;

/** Whether a value under a name that nobody knows may say that a role is not held. */
const mayDeny = (value: unknown): boolean =>
	typeof value === 'string' ? !harmless.test(value.trim()) : typeof value === 'boolean' || typeof value === 'object' || value === 0;

/** Whether a record has a field that nobody knows and that may say how its role is held: "Assigned to: none", "Remark: until May". */
export const isStrange = (fields: Fields): boolean =>
	[...fields].some(([key, value]) => !/:|^@|^roledefinition$|^directoryscope$/.test(key) && mayDeny(value));

const saysHow = (fields: Fields) => ['held:', 'scope:'].every((what) => [...fields.keys()].some((key) => key.startsWith(what)));

/**
 * Doubts the roles of a record of which a piece is lost, or not understood. Where state and scope are said in words that we know, a strange
 * field is only named.
 * @param before Number of rows before those of the record.
 */
export function doubtRows(found: RoleFound, before: number, fields: Fields, cut: boolean, unread: Unread): void {
	if (found.rows.length > before) takeBack(found, !cut && saysHow(fields) ? [] : found.rows.slice(before), unread);
}
