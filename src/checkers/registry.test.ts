import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { checkerAddress } from '../content-model/checker-place.ts';
import { loadContentOrThrow } from '../content-model/load.ts';
import { siteKeys } from '../islands/question-in.ts';
import { askedAfter, type Checker, checkerById, checkerPath, checkers } from './registry.ts';

const root = resolve(import.meta.dirname, '../..');
const { data, strings } = loadContentOrThrow(root);

test('ids of checkers and names of their modules are unique', () => {
	const ids = checkers.map(({ id }) => id);
	const modules = checkers.flatMap((checker) => Object.keys(checker.modules));
	assert.equal(new Set(ids).size, ids.length);
	assert.equal(new Set(modules).size, modules.length);
});

for (const checker of checkers) {
	const { id, keys } = checker;

	test(`${id}: its keys are unique, and none belongs to the site's search`, () => {
		assert.ok(keys.length > 0);
		assert.equal(new Set(keys).size, keys.length);
		assert.deepEqual(
			keys.filter((key) => siteKeys.has(key)),
			[],
		);
	});

	test(`${id}: its page and its embed exist`, () => {
		const page = `content/docs/en/${checkerPath(checker, data.questions)}.mdx`;
		for (const file of [page, `src/components/embedded/${id}.astro`])
			assert.ok(existsSync(join(root, file)), `${file} is missing: src/checkers/README.md, "Add a checker"`);
	});

	test(`${id}: the texts that present it exist, and each key prefix matches a text`, () => {
		const { en = {} } = strings;
		for (const key of [`home.checker.${id}`, `home.checker.${id}.text`, `home.checker.${id}.button`])
			assert.ok(en[key], `content/i18n/en.json lacks ${key}`);
		const { form, unsent } = checker.texts;
		for (const start of [...form, ...unsent])
			assert.ok(
				Object.keys(en).some((key) => key.startsWith(start)),
				`content/i18n/en.json has no key that begins with ${start}`,
			);
	});

	test(`${id}: each of its rules has a sentence`, () => {
		const sentences = checker.rules(data).map((rule) => `${id}.rule.${rule}`);
		assert.deepEqual(
			sentences.filter((key) => !strings.en?.[key]),
			[],
			'content/i18n/en.json lacks these texts',
		);
	});

	test(`${id}: sources and alternatives are known, and no module is empty`, () => {
		const sources = new Set(data.sources.map((source) => source.id));
		for (const source of checker.sources(data)) assert.ok(sources.has(source), source);
		for (const { question } of checker.explained(data))
			assert.ok(
				data.questions.some((entry) => entry.id === question),
				question,
			);
		for (const [name, make] of Object.entries(checker.modules)) assert.ok(JSON.stringify(make(data)).length > 2, name);
	});

	test(`${id}: each part of an address is understood or reported`, () => {
		assert.deepEqual(checker.notUnderstood(data, ''), []);
		assert.deepEqual(checker.notUnderstood(data, 'zz=1'), ['zz=1']);
	});
}

test('on its own page a checker’s answers are in the fragment, on the page of its question in the query string', () => {
	const role = checkerById('role');
	const own: Checker = { ...role, page: 'check/role' };
	const { page: _, ...shared } = { ...role, page: undefined };
	assert.equal(askedAfter(own), '#');
	assert.equal(checkerAddress(own, '/help/', 'en', data.questions, 'a=x'), '/help/en/check/role/#a=x');
	assert.equal(checkerAddress(own, '/help/', 'en', data.questions), '/help/en/check/role/');
	assert.equal(checkerAddress(shared, '/', 'en', data.questions, 'a=x'), '/en/admins/who-can-reset-passwords/?a=x');
});

test('an unknown checker is reported', () => {
	assert.throws(() => checkerById('nothing'), /"nothing"/);
	assert.throws(() => checkerPath({ ...checkerById('role'), page: undefined, question: 'gone' } as Checker, data.questions), /"gone"/);
});
