import type { Content } from '../load.ts';
import type { Problem } from '../problem.ts';
import { unknownIds } from './facts.ts';

/** Checks that the facts of the expiry checker cite known sources, each credential has its commands, and each step its text. */
export function checkExpiry({ data, strings }: Content): Problem[] {
	const sources = data.sources.map(({ id }) => id);
	const { autoRotated, microsoftTenants, rules } = data.expiryFacts;
	const entries = [
		...autoRotated.map(({ begins, sources: own }) => ({ field: `autoRotated: ${begins}`, own })),
		...microsoftTenants.map(({ id, sources: own }) => ({ field: `microsoftTenants: ${id}`, own })),
		...rules.map(({ id, sources: own }) => ({ field: `rules: ${id}`, own })),
	];
	return [
		...entries.flatMap(({ field, own }) => unknownIds('expiry.yaml', field, own, sources, 'sources.yaml')),
		...checkCommands(data, strings['en'] ?? {}),
	];
}

const file = 'expiry-commands.yaml';

function checkCommands(
	{ expiryCommands: { guides }, sources, questions }: Content['data'],
	texts: Readonly<Record<string, string>>,
): Problem[] {
	const sourceIds = sources.map(({ id }) => id);
	const questionIds = questions.map(({ id }) => id);
	const taken = new Map<string, string>();
	return guides.flatMap(({ id, kind, of, question, sources: own, steps }): Problem[] => [
		...unknownIds(file, id, own, sourceIds, 'sources.yaml'),
		...unknownIds(file, id, [question], questionIds, 'questions.yaml'),
		...of.flatMap((holder): Problem[] => {
			const other = taken.get(`${kind} ${holder}`);
			taken.set(`${kind} ${holder}`, id);
			if (other === undefined) return [];
			const message = `${kind} of ${holder} has commands in "${other}" already`;
			return [{ file: `content/data/${file}`, field: id, message, fix: 'leave one of them' }];
		}),
		...steps.flatMap(({ step, portal }): Problem[] => {
			const key = `expiry.portal.${id}.${step}`;
			if (!portal || texts[key]) return [];
			return [
				{
					file: 'content/i18n/en.json',
					field: key,
					message: 'this text is missing',
					fix: `write what to press, or leave portal out of ${file}`,
				},
			];
		}),
	]);
}
