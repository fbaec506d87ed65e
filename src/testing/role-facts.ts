import { resolve } from 'node:path';
import { evaluateRole } from '../checkers/role/evaluate.ts';
import { indexFacts } from '../checkers/role/index-facts.ts';
import { type Actor, plainCase, type RoleCase, type Target } from '../checkers/role/model.ts';
import { indexNames } from '../checkers/role/names.ts';
import { roleWords } from '../checkers/role/paste-words.ts';
import { loadContentOrThrow } from '../content-model/load.ts';

/** The real facts of the project, used by tests of the role checker. */
export const { data, strings } = loadContentOrThrow(resolve(import.meta.dirname, '../..'));
export const index = indexFacts(data);
export const names = indexNames(data);
export const words = roleWords(data.roleWords);
/** The instant at which tests read pasted text. */
export const now = Date.UTC(2026, 10, 29, 12);

/** The part of a case that a test specifies; everything else is the simplest case. */
export interface Sketch {
	task?: string;
	tool?: string;
	actor?: Partial<Actor>;
	target?: Partial<Target>;
}

/** Completes a sketched case. */
export const sketch = ({ task = 'reset-password', tool = '', actor, target }: Sketch): RoleCase => ({
	task,
	tool,
	actor: { ...plainCase.actor, ...actor },
	target: { ...plainCase.target, ...target },
});

/** The answer to a sketched case. */
export const ask = (from: Sketch) => evaluateRole(index, sketch(from));
