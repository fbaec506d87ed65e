import { enoughFor } from '../../checkers/license/enough.ts';
import { judge, type LicenseAnswer } from '../../checkers/license/evaluate.ts';
import type { LicenseWord } from '../../checkers/license/facts.ts';
import { type LicenseModel, licenseModel } from '../../checkers/license/model.ts';
import type { Range } from '../../checkers/license/paste/counts.ts';
import { judgePaste } from '../../checkers/license/paste/judge.ts';
import { resolve } from '../../checkers/license/resolve.ts';
import { type SkuTable, skuTable } from '../../checkers/license/table.ts';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { readLicenseCase } from './license-case.ts';
import { answerLines, writtenReason } from './lines.ts';
import { answerFiles, type FileAnswer, named, readPastes } from './paste-files.ts';

/** The facts that licence cases are answered with. */
export interface LicenseBook {
	model: LicenseModel;
	table: SkuTable;
	words: readonly LicenseWord[];
}

/** The project's licence facts. */
export function licenseBook(root: string): LicenseBook {
	const { data } = loadContentOrThrow(root);
	return { model: licenseModel(data), table: skuTable(data.skus), words: data.licenseWords };
}

/** An answer with licences as string ids, as in the cases. Editions that everybody has without buying them have no id. */
function written(answer: LicenseAnswer, model: LicenseModel) {
	const { enough, alternatives } = enoughFor(answer.feature, model);
	const skus = (editions: readonly string[]) => editions.flatMap((id) => model.editions.get(id)?.sku ?? []);
	return {
		verdict: answer.verdict,
		reasons: answer.reasons.map(writtenReason),
		enough: skus(enough),
		alternatives: skus(alternatives),
		gate: answer.gate,
		needs: answer.needs,
		...(answer.decidedBy && { decidedBy: answer.decidedBy.sku }),
	};
}

/** The answer to one parsed case. */
export function answerLicenseCase({ model, table }: LicenseBook, value: unknown) {
	const { id, feature, userType, licences, ignored } = readLicenseCase(value, model, table);
	const holdings = licences.map((licence) => resolve(licence, model, table));
	const answer = judge({ scope: 'user', holdings }, model)(feature, userType);
	return { id, ...(answer && written(answer, model)), ...(ignored.length > 0 && { ignored }) };
}

/** A number of people, or a minimum and a maximum. */
const people = ({ from, to }: Range) => (from === to ? from : { from, to });

/** Answers for all features from a pasted text; a single error if the text contains no licences. */
export function answerPaste({ model, table, words }: LicenseBook, text: string): FileAnswer {
	const { answers, scope, unknown, unread, problems } = judgePaste(text, model, table, words);
	const about = {
		...named('unknown', [...new Set(unknown.map(({ sku }) => sku))]),
		...named('unread', unread),
		...named(
			'problems',
			problems.map(({ id, message }) => (message ? `${id}: ${message}` : id)),
		),
	};
	if (answers.length === 0) return { answered: false, lines: [{ error: 'no licences that we can read', ...about }] };
	return {
		answered: true,
		lines: answers.map((answer) => ({
			id: answer.feature,
			feature: answer.feature,
			scope,
			...written(answer, model),
			...(answer.coverage && {
				covered: people(answer.coverage.covered),
				licensed: people(answer.coverage.licensed),
				missing: people(answer.coverage.missing),
			}),
			...about,
		})),
	};
}

/** A minimal case, shown as an example. */
export const licenseExample = { id: '1', userType: 'cloud', feature: 'cloud_sspr_reset', licences: ['SPE_E3'] };

const usage = 'Say: npm run -s evaluate -- license < cases.jsonl, or: npm run -s evaluate -- license --paste FILE…';

/** `npm run -s evaluate -- license < cases.jsonl`, `npm run -s evaluate -- license --paste FILE…` */
export async function run(args: readonly string[]): Promise<number> {
	const book = licenseBook(process.cwd());
	if (args.length === 0) return answerLines((value) => answerLicenseCase(book, value), licenseExample);
	const files = readPastes(args, [], usage)?.files;
	return files ? answerFiles(files, (text) => answerPaste(book, text)) : 1;
}
