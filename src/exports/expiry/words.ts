import type { Judged } from '../../checkers/expiry/model.ts';

/** The interface texts of a language: a text by its key, with values for its placeholders. */
export type Words = (key: string, values?: Readonly<Record<string, string>>) => string;

/** Longest name that is shown whole: Entra keeps 120 characters, and what is longer is there to do harm. */
const longest = 120;
const short = (text: string | undefined) => (text && text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

export const dayOf = (at: number | undefined) => (at === undefined ? '' : new Date(at).toISOString().slice(0, 10));

/** What an app is called: its name, else its ID, else that the paste does not say. */
export const appName = ({ name, appId, objectId }: { name?: string; appId?: string; objectId?: string }, t: Words): string =>
	short(name) ?? appId ?? objectId ?? t('expiry.report.unknown-app');

/** What a credential is called. */
export const credentialName = ({ name }: Pick<Judged, 'name'>, t: Words): string => short(name) ?? t('expiry.report.unnamed');
