import { type ErrorIndex, errorIndex, findErrors } from '../errors/find.ts';
import type { CatalogError, StoredError } from './types.ts';

/** Maximum number of errors of a pasted text that are shown before pages. */
const maxErrors = 3;

/** Gives the errors of the file the ids that were left out. */
export const withIds = (errors: readonly StoredError[]): CatalogError[] =>
	errors.map((error) => ({ id: error.code?.toLowerCase() ?? '', ...error }));

/** Builds the lookup structure that finds errors in a text. */
export const indexOf = (errors: readonly CatalogError[]): ErrorIndex => {
	const titles = new Map(errors.map(({ id, words }) => [id, words]));
	return errorIndex(errors, (id) => titles.get(id) ?? []);
};

/** An error that a query mentions. */
export interface NamedError {
	/** Its index in the list of errors. */
	place: number;
	/** True if its code is in the query, so that nothing else can be meant. */
	sure: boolean;
}

/**
 * The errors that a query mentions: by code, or by a name such as InvalidUserNameOrPassword or the message on the screen if that makes up
 * most of the query. A name amid other words is no evidence: "locked" has many meanings.
 * @returns Most specific first.
 */
export function errorsIn(query: string, index: ErrorIndex, errors: readonly CatalogError[]): NamedError[] {
	return findErrors(query, index)
		.errors.filter(({ how, written }) => how === 'code' || written.length >= query.trim().length / 2)
		.map(({ id, how }) => ({ place: errors.findIndex((error) => error.id === id), sure: how === 'code' }))
		.filter(({ place }) => place >= 0)
		.slice(0, maxErrors);
}
