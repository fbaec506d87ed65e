import { type ErrorIndex, errorIndex, findErrors } from '../errors/find.ts';
import type { CatalogError } from './types.ts';

/** So many errors of a pasted text stand before the pages. */
const mostErrors = 3;

/** Makes the errors of a catalog ready to be found. */
export const indexOf = (errors: readonly CatalogError[]): ErrorIndex => {
	const titles = new Map(errors.map(({ id, words }) => [id, words]));
	return errorIndex(errors, (id) => titles.get(id) ?? []);
};

/** An error that a query names. */
export interface NamedError {
	/** Its place in the list of errors. */
	place: number;
	/** By its code: then nothing else can be meant. */
	sure: boolean;
}

/**
 * The errors that a query names: by a code; or by a name such as InvalidUserNameOrPassword or the words on the screen, if they are most of
 * what was asked. In the middle of other words they are no sign of it: people say "locked" in many ways.
 * @returns The most telling first.
 */
export function errorsIn(query: string, index: ErrorIndex, errors: readonly CatalogError[]): NamedError[] {
	return findErrors(query, index)
		.errors.filter(({ how, written }) => how === 'code' || written.length >= query.trim().length / 2)
		.map(({ id, how }) => ({ place: errors.findIndex((error) => error.id === id), sure: how === 'code' }))
		.filter(({ place }) => place >= 0)
		.slice(0, mostErrors);
}
