import type { Site } from '../../content-model/schemas/site.ts';

/** The organization's note on an outcome of a flow: the first one that names the outcome; undefined if there is none. */
export const noteOfOutcome = (site: Pick<Site, 'outcomes'>, flow: string, outcome: string) =>
	site.outcomes.find(({ at }) => at.includes(`${flow}.${outcome}`));
