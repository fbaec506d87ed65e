import { allRooms, rooms } from './rooms.ts';

/** Forbidden everywhere. A Biome override replaces the general rule, so each override has to repeat it. */
const starlight = { group: ['@astrojs/starlight/dist/**'], message: "Starlight's dist is not public; use its exported paths." };

/** An override in biome.json: the imports that are forbidden for some files. */
export interface ImportRule {
	includes: string[];
	linter: { rules: { style: { noRestrictedImports: { level: 'error'; options: { patterns: { group: string[]; message: string }[] } } } } };
}

const rule = (includes: string[], group: string[], message: string): ImportRule => ({
	includes,
	linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { patterns: [starlight, { group, message }] } } } } },
});

/** The import rules for biome.json, generated from the table of rooms. Biome also reads the scripts of .astro files. */
export function importRules(): ImportRule[] {
	return Object.entries(rooms).flatMap(([name, { rooms: allowed, without = [], ownFolders = [], freeTests }]) => {
		const forbidden = (more: readonly string[]) => [
			...allRooms.filter((room) => room !== name && ![...allowed, ...ownFolders, ...more].includes(room)).map((room) => `**/${room}/**`),
			...without,
		];
		const may = allowed.length > 0 ? `itself and ${allowed.map((room) => `src/${room}`).join(', ')}` : 'nothing but itself';
		const message = `src/${name} may import ${may}. The table is src/scripts/import-rules/rooms.ts.`;
		const tests = `src/${name}/**/*.test.ts`;
		return [
			rule([`src/${name}/**`, `!${tests}`], forbidden([]), message),
			...(freeTests ? [] : [rule([tests], forbidden(['testing']), message)]),
		];
	});
}

/** Whether an override in biome.json is an import rule. */
export const isImportRule = (override: object): boolean => JSON.stringify(override).includes('noRestrictedImports');
