import { readFileSync } from 'node:fs';
import { judge, type LicenseAnswer } from '../../checkers/license/evaluate.ts';
import type { LicenseWord } from '../../checkers/license/facts.ts';
import { type LicenseModel, licenseModel } from '../../checkers/license/model.ts';
import { judgePaste } from '../../checkers/license/paste/judge.ts';
import { resolve } from '../../checkers/license/resolve.ts';
import { type SkuTable, skuTable } from '../../checkers/license/table.ts';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { readLicenseCase } from './license-case.ts';
import { answerLines } from './lines.ts';

/** What licence cases are answered with. */
export interface LicenseBook {
	model: LicenseModel;
	table: SkuTable;
	words: readonly LicenseWord[];
}

/** The licence facts of the project. */
export function licenseBook(root: string): LicenseBook {
	const { data } = loadContentOrThrow(root);
	return { model: licenseModel(data), table: skuTable(data.skus), words: data.licenseWords };
}

/** An answer with licences by their string ids, as in the cases. What everybody has without buying it has none. */
function written(answer: LicenseAnswer, model: LicenseModel) {
	const skus = (editions: readonly string[]) => editions.flatMap((id) => model.editions.get(id)?.sku ?? []);
	return {
		verdict: answer.verdict,
		reasons: answer.reasons.map(({ rule, effect, basis, sources, values }) => ({
			rule,
			effect,
			basis,
			sources,
			...(values && { values }),
		})),
		enough: skus(answer.enough),
		alternatives: skus(answer.alternatives),
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

/** One answer for every feature, from the text that a tenant printed; one error for a text that is no such thing. */
export function answerPaste(
	{ model, table, words }: LicenseBook,
	text: string,
): { answers: object[]; problems: string[]; answered: boolean } {
	const { answers, scope, unknown, problems } = judgePaste(text, model, table, words);
	const names = unknown.map(({ sku }) => sku);
	return {
		answered: answers.length > 0,
		answers: answers.map((answer) => ({
			id: answer.feature,
			feature: answer.feature,
			scope,
			...written(answer, model),
			...(names.length > 0 && { unknown: names }),
		})),
		problems: problems.map(({ id, message }) => (message ? `${id}: ${message}` : id)),
	};
}

/** `npm run -s evaluate -- license < cases.jsonl`, `npm run -s evaluate -- license --paste FILE` */
export async function run(args: readonly string[]): Promise<number> {
	const book = licenseBook(process.cwd());
	if (args.length === 0) return answerLines((value) => answerLicenseCase(book, value));
	const [flag, file] = args;
	if (flag !== '--paste' || file === undefined || args.length > 2) {
		console.error('Say: npm run -s evaluate -- license < cases.jsonl, or: npm run -s evaluate -- license --paste FILE');
		return 1;
	}
	let text: string;
	try {
		text = decode(readFileSync(file));
	} catch (error) {
		console.error(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
		return 1;
	}
	const { answers, problems, answered } = answerPaste(book, text);
	if (!answered) {
		console.log(JSON.stringify({ line: 1, error: `${file}: no licences that we can read (${problems.join(', ')})` }));
		return 1;
	}
	for (const answer of answers) console.log(JSON.stringify(answer));
	for (const problem of problems) console.error(`Note: ${problem}`);
	return 0;
}

/** Text of a file: Windows PowerShell writes UTF-16 when it redirects. */
function decode(bytes: Buffer): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	return bytes.toString('utf8');
}
