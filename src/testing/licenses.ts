import { resolve as path } from 'node:path';
import { type Enough, enoughFor } from '../checkers/license/enough.ts';
import { judge, type LicenseAnswer } from '../checkers/license/evaluate.ts';
import type { UserType } from '../checkers/license/facts.ts';
import type { WrittenLicence } from '../checkers/license/licence.ts';
import { judgePaste, type PasteAnswer } from '../checkers/license/paste/judge.ts';
import { resolve } from '../checkers/license/resolve.ts';
import { licenseBook } from '../scripts/evaluate/license.ts';

const book = licenseBook(path(import.meta.dirname, '../..'));
export const { model, table } = book;

/** The answer for one user with these licences; a text is a string id, a name or a GUID. */
export function ask(feature: string, licences: readonly (string | WrittenLicence)[], userType?: UserType): LicenseAnswer & Enough {
	const holdings = licences.map((one) => resolve(typeof one === 'string' ? { name: one } : one, model, table));
	const answer = judge({ scope: 'user', holdings }, model)(feature, userType);
	if (!answer) throw new Error(`no feature ${feature}`);
	return { ...answer, ...enoughFor(answer.feature, model) };
}

/** The ids of an answer's reasons (rules), in order. */
export const rulesOf = (answer: LicenseAnswer): string[] => answer.reasons.map(({ rule }) => rule);

/** The answers for a pasted text. */
export const paste = (text: string): PasteAnswer => judgePaste(text, model, table, book.words);

/** The verdict of a paste for one feature; undefined if the paste got no answer. */
export const verdictOf = ({ answers }: PasteAnswer, feature: string) => answers.find((answer) => answer.feature === feature)?.verdict;

export const cloud = 'cloud_sspr_reset';
export const hybrid = 'hybrid_sspr_reset_writeback';
export const groupLicensing = 'group_based_licensing';
