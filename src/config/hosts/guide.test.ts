import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { load } from 'js-yaml';
import { indexFacts } from '../../checkers/role/index-facts.ts';
import { parseRoleQuery } from '../../checkers/role/query.ts';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { describeHosting } from './description.ts';
import { serverFiles } from './files.ts';

// Publishers copy samples from the guide, so these have to work as they are.

const guide = readFileSync('src/config/hosts/README.md', 'utf8');
const blocks = (kind: string) => [...guide.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text);

/** The parts of a workflow that the samples use, as in https://json.schemastore.org/github-workflow.json. */
const texts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const step = z.union([
	z.strictObject({ uses: z.string().regex(/^[\w-]+\/[\w-]+@v\d+$/), with: texts.optional(), id: z.string().optional() }),
	z.strictObject({ run: z.string(), env: texts.optional() }),
]);
const workflow = z.strictObject({
	name: z.string(),
	on: z.strictObject({ push: z.strictObject({ branches: z.array(z.string()) }) }),
	permissions: z.record(z.string(), z.enum(['read', 'write', 'none'])),
	concurrency: z.strictObject({ group: z.string() }).optional(),
	jobs: z.record(
		z.string(),
		z.strictObject({
			'runs-on': z.string(),
			environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
			steps: z.array(step).min(1),
		}),
	),
});

test('sample workflows are valid, and run existing commands', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
	const samples = blocks('yaml').map((text) => workflow.parse(load(text)));
	assert.equal(samples.length, 2);
	for (const { jobs } of samples)
		for (const { steps } of Object.values(jobs))
			for (const each of steps)
				if ('run' in each) {
					const [, name] = /^npm run ([\w:]+)/.exec(each.run) ?? [];
					assert.ok(name === undefined || name in scripts, each.run);
				}
});

test('the container puts files where the generated configuration looks for them', () => {
	const [container = ''] = blocks('dockerfile');
	const { 'nginx-site.conf': site = '' } = serverFiles(
		describeHosting(loadContentOrThrow('.'), { site: 'https://help.example.org', base: '/' }),
	);
	for (const setting of ['root', 'include']) {
		const [, path = '-'] = new RegExp(`^\\s*${setting} (\\S+);`, 'm').exec(site) ?? [];
		assert.ok(container.split(/\s+/).includes(path), `${setting} ${path}`);
	}
});

test('the address in the sample frame is fully understood', () => {
	const [, asked = ''] = /embed\/role\/#([^"]*)"/.exec(guide) ?? [];
	const { question, ignored } = parseRoleQuery(indexFacts(loadContentOrThrow('.').data), asked);
	assert.deepEqual([question.task, ignored], ['reset-password', []]);
});
