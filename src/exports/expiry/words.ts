import type { Judged } from '../../checkers/expiry/model.ts';

/** Gives the interface text of a key, with values for its placeholders. */
export type Words = (key: string, values?: Readonly<Record<string, string>>) => string;

/** Maximum length of a name that is shown in full: Entra allows 120 characters, so longer text is not a real name. */
const longest = 120;
const short = (text: string | undefined) => (text && text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

export const dayOf = (at: number | undefined) => (at === undefined ? '' : new Date(at).toISOString().slice(0, 10));

/** The name of an app, else its ID, else a text that it is unnamed. */
export const appName = ({ name, appId, objectId }: { name?: string; appId?: string; objectId?: string }, t: Words): string =>
	short(name) ?? appId ?? objectId ?? t('expiry.report.unknown-app');

/** The name of a credential, else a text that it is unnamed. */
export const credentialName = ({ name }: Pick<Judged, 'name'>, t: Words): string => short(name) ?? t('expiry.report.unnamed');
