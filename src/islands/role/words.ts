import type { Reason } from '../../checkers/core/answer.ts';
import { doubtedVerdict } from '../../checkers/role/doubt.ts';
import { moreThanNeeded } from '../../checkers/role/enough.ts';
import { evaluateRole, hinders } from '../../checkers/role/evaluate.ts';
import { type RoleIndex, tableOf, taskOf } from '../../checkers/role/index-facts.ts';
import { judgeActor } from '../../checkers/role/judge-actor.ts';
import type { RoleCase } from '../../checkers/role/model.ts';
import { homeOf, questionsFor, type RoleQuestion, type RoleState, roleQuestions } from '../../checkers/role/questions.ts';
import type { AnswerModel, ReasonModel } from '../answer-model.ts';
import { type Translate, textsThere } from '../text.ts';
import type { Texts } from '../texts.ts';
import { named, shortName } from './names-in-words.ts';
import { actWords, personSentence, ruleSentence } from './sentence.ts';

/** Maximum number of further targets of a role that are named; more would be too long to read. */
const maxNamed = 4;

/** What a role would grant beyond the case; undefined while its texts are not loaded. */
function beyond(index: RoleIndex, t: Translate, question: RoleCase, role: string): string | undefined {
	const task = taskOf(index, question.task);
	const more = moreThanNeeded(index, task, question, role).filter((row) => row !== 'any-other-role');
	if (more.length === 0) return;
	const rows = tableOf(index, task.table).rows.size;
	if (more.length > rows / 2) return textsThere(t, 'role.beyond.most')[0];
	const rest = more.length - maxNamed;
	const names = more.slice(0, maxNamed).map((id) => shortName(index, t, id));
	const key = rest > 0 ? 'role.beyond.some-more' : 'role.beyond.some';
	return textsThere(t, key, { names: names.join(t('checker.comma')), count: String(rest) })[0];
}

/** The answer to each question, in words. */
function answeredWords(index: RoleIndex, t: Translate, question: RoleCase): AnswerModel['asked'] {
	const roles = (ids: readonly string[]) => ids.map((id) => shortName(index, t, id)).join(t('checker.comma')) || t('role.none');
	const values: Readonly<Record<RoleQuestion, string>> = {
		task: t(`role.task.${taskOf(index, question.task).id}`),
		actor: roles(question.actor.roles),
		home: t(`role.form.home.${homeOf(question.target)}`),
		writeback: t(`role.form.writeback.${question.target.writeback}`),
		target: roles(question.target.roles),
	};
	return questionsFor(index, { question, answered: roleQuestions }).map((id) => ({ label: t(`role.form.${id}.short`), value: values[id] }));
}

/** The answer to a case in words. A rule or an alternative whose text is loaded later is left out until then. */
export function roleWords(
	index: RoleIndex,
	t: Translate,
	texts: Texts,
	{ question, doubt = [] }: Pick<RoleState, 'question' | 'doubt'>,
): AnswerModel {
	const answer = evaluateRole(index, question);
	const { reasons, enough, alternatives } = answer;
	const verdict = doubtedVerdict(index, question, doubt);
	const doubted = verdict !== answer.verdict;
	const inWords = (reason: Reason): ReasonModel => ({
		effect: reason.effect,
		basis: reason.basis,
		text: ruleSentence(index, t, texts, reason),
		sources: reason.sources.map(Number),
		compared: texts.compared[Number(reason.sources[0])],
	});
	return {
		verdict,
		headline: t(`role.verdict.${verdict}`),
		sentence: doubted ? t('role.doubt', { act: actWords(index, t, question) }) : personSentence(index, t, texts, question, answer),
		reasons: reasons.map(inWords).filter(({ text }) => text),
		beside: hinders(index, question)
			.map(inWords)
			.filter(({ text }) => text),
		enoughTitle: t('role.enough'),
		enough: enough.map((role) => ({ ...named(index, t, role), more: beyond(index, t, question, role) })),
		held: !doubted && judgeActor(index, taskOf(index, question.task), question).verdict === 'yes',
		ways: alternatives.flatMap((way) => {
			const href = texts.pages[way];
			return href === undefined ? [] : [{ text: t(`role.alternative.${way}`), href }];
		}),
		asked: answeredWords(index, t, question),
	};
}
