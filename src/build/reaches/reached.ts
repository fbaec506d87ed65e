import { type Reach, type ReachId, reaches } from './list.ts';

/** Records which of the expected internals a build has encountered. */
export class Reached {
	readonly #met = new Set<ReachId>();

	add(...ids: readonly ReachId[]): void {
		for (const id of ids) this.#met.add(id);
	}

	/** One sentence for each internal that was not encountered. */
	missing(): string[] {
		return (Object.entries(reaches) as [ReachId, Reach][])
			.filter(([id]) => !this.#met.has(id))
			.map(
				([id, { package: name, version, file, expects }]) =>
					`${id}: ${name} no longer ${expects}. ${file} was written for version ${version}; src/build/README.md says how to check it.`,
			);
	}
}
