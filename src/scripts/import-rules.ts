import { readFileSync, writeFileSync } from 'node:fs';
import { importRules, isImportRule } from './import-rules/overrides.ts';
import { run } from './run.ts';

/** `npm run import-rules`: writes the table in src/scripts/import-rules/rooms.ts into biome.json; Biome then enforces it. */
const biome = JSON.parse(readFileSync('biome.json', 'utf8')) as { overrides: object[] };
biome.overrides = [...importRules(), ...biome.overrides.filter((override) => !isImportRule(override))];
writeFileSync('biome.json', `${JSON.stringify(biome, null, '\t')}\n`);
process.exitCode = await run('biome', ['format', '--write', 'biome.json']);
