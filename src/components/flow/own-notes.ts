import type { Site } from '../../content-model/schemas/site.ts';

/** What the organization adds to an outcome of a way, if it does: the first note that names it. */
export const noteOfOutcome = (site: Pick<Site, 'outcomes'>, flow: string, outcome: string) =>
	site.outcomes.find(({ at }) => at.includes(`${flow}.${outcome}`));
