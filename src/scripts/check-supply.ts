import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Allowed, checkLock, checkPins, type Locked } from './check-supply/lock.ts';

/**
 * `npm run check:supply`: checks that every dependency is pinned, has an integrity hash, comes from the registry, has an allowed licence
 * and no install script that is not listed. Writes sbom.cdx.json, the bill of materials of the build. Works offline.
 */
const readJson = (file: string | URL) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

const allowed = readJson(new URL('./check-supply/allowed.json', import.meta.url)) as unknown as Allowed;
const { packages } = readJson('package-lock.json') as { packages: Record<string, Locked> };
const problems = [...checkPins(readJson('package.json')), ...checkLock(packages, allowed)];

const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--package-lock-only', '--omit=dev', '--sbom-format=cyclonedx'], {
	encoding: 'utf8',
	maxBuffer: 1 << 28,
	shell: process.platform === 'win32',
});
if (status === 0) writeFileSync('sbom.cdx.json', stdout);
else problems.push(`npm sbom: ${stderr.trim()}`);

for (const problem of problems) console.error(problem);
if (problems.length === 0)
	console.log(`${Object.keys(packages).length - 1} packages are as they should be; sbom.cdx.json lists those that build the site.`);
process.exitCode = problems.length > 0 ? 1 : 0;
