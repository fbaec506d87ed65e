import { allRooms, rooms } from './rooms.ts';

/** Forbidden everywhere; an override takes the place of the general rule, so each has to repeat it. */
const starlight = { group: ['@astrojs/starlight/dist/**'], message: "Starlight's dist is not public; use its exported paths." };

/** A part of biome.json: for some files, the imports that are forbidden. */
export interface ImportRule {
	includes: string[];
	linter: { rules: { style: { noRestrictedImports: { level: 'error'; options: { patterns: { group: string[]; message: string }[] } } } } };
}

const rule = (includes: string[], group: string[], message: string): ImportRule => ({
	includes,
	linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { patterns: [starlight, { group, message }] } } } } },
});

/** The rules of imports for biome.json, made of the table of rooms. Biome reads the scripts of .astro files, too. */
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

/** Whether a part of biome.json is such a rule. */
export const isImportRule = (override: object): boolean => JSON.stringify(override).includes('noRestrictedImports');
