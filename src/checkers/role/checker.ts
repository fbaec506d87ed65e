import type { CheckerEntry } from '../core/checker.ts';
import { foldedWords } from '../core/paste/words.ts';
import { evaluateRole } from './evaluate.ts';
import type { Alternative, RoleFacts, RoleWord } from './facts.ts';
import { indexFacts } from './index-facts.ts';
import { roleLists } from './lists.ts';
import { packRoleAlternatives, packRoleNames, packRoleRules, roleSources } from './pack.ts';
import { parseRoleQuery, roleKeys } from './query.ts';

/** The facts as in the content, with the question that explains each alternative. */
export interface RoleCheckerFacts extends RoleFacts {
	roleAlternatives: readonly (Alternative & { question: string })[];
	roleWords: readonly RoleWord[];
}

/** May this administrator do this to that user? */
export const roleChecker = {
	id: 'role',
	question: 'who-can-reset',
	page: 'check/role',
	keys: roleKeys,
	texts: {
		form: ['role.form.', 'role.task.', 'role.custom-role'],
		later: ['role.alternative.', 'role.beyond.', 'role.assumed', 'role.field.', 'role.option.', 'role.flag.'],
		paste: ['role.paste.', 'role.rows.', 'checker.paste.'],
		unsent: [...['role.rule.', 'role.table.', 'role.action.', 'role.authentication.', 'role.extent.'], ...['role.role', 'role.target']],
	},
	sources: roleSources,
	rules: ({ roleRules }) => roleRules.map(({ id }) => id),
	lists: roleLists,
	notes: ({ roleRules }) => roleRules.flatMap(({ id, effect }) => (effect === 'note' ? [id] : [])),
	explained: ({ roleAlternatives }) => roleAlternatives,
	notUnderstood: (facts, asked) => parseRoleQuery(indexFacts(facts), asked).ignored,
	verdict: (facts, asked) => {
		const index = indexFacts(facts);
		const { question, ignored } = parseRoleQuery(index, asked);
		const { roles, eligible } = question.actor;
		const open = ignored.length > 0 || (roles.length === 0 && eligible.length === 0);
		return open ? undefined : evaluateRole(index, question).verdict;
	},
	modules: {
		'role-names': packRoleNames,
		'role-rules': packRoleRules,
		'role-alternatives': packRoleAlternatives,
		'role-words': ({ roleWords }) => foldedWords(roleWords),
		'role-templates': ({ roles, otherRoles }) => [...roles, ...otherRoles].map(({ templateId = '' }) => templateId),
	},
	budget: {
		nearView: 16 * 1024,
		firstVerdict: 30 * 1024,
		onDemand: [
			{ what: 'rules', script: 'engine', bytes: 24 * 1024 },
			{ what: 'template ids', script: 'role-templates', bytes: 24 * 1024 },
			{ what: 'the paste reader', script: 'RolePaste', bytes: 24 * 1024 },
		],
	},
} as const satisfies CheckerEntry<RoleCheckerFacts>;
