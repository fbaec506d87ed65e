import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './policy/page-policy.ts';

/** Gives every built page the policy that fits what stands in it. Has to run last, because hashes are of the final text. */
export function policy(): AstroIntegration {
	return {
		name: 'policy',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const dist = fileURLToPath(dir);
				for (const file of globSync('**/*.html', { cwd: dist })) {
					const path = join(dist, file);
					writeFileSync(path, withPolicy(readFileSync(path, 'utf8')));
				}
			},
		},
	};
}
