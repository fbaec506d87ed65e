import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { rulesTold } from '../../checkers/core/rules-told.ts';
import { assumptionsOf } from '../../checkers/role/assumptions.ts';
import { roleChecker } from '../../checkers/role/checker.ts';
import { evaluateRole } from '../../checkers/role/evaluate.ts';
import type { plainCase } from '../../checkers/role/model.ts';
import { ruleIds } from '../../checkers/role/rules.ts';
import { anyCase } from '../../testing/role-arbitraries.ts';
import { inBrowser, langs } from '../../testing/role-browser.ts';
import { data, sketch } from '../../testing/role-facts.ts';
import { modifierCases } from '../../testing/role-modifier-cases.ts';
import { assumedWords } from './assumed-words.ts';
import { roleWords } from './words.ts';

/** Ids that readers must not see; single-word ids are left out, since they are also ordinary words. */
const ids = [data.roles, data.otherRoles, data.roleTools, data.roleTasks, data.roleRules]
	.flatMap((list) => list.map(({ id }) => id))
	.concat(data.resetRules.flatMap(({ targets }) => Object.keys(targets)))
	.filter((id) => id.includes('-'));
const raw = new RegExp(`(?<![\\w/-])(?:${[...new Set(ids)].join('|')})(?![\\w-])`);
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? '').sort();
const samples = Object.values(modifierCases).flatMap((group) => group.map(([, from]) => sketch(from)));

const browsers = langs.map((lang) => ({ lang, ...inBrowser(lang) }));

for (const { lang, texts } of browsers)
	test(`${lang}: every rule has a sentence`, () => {
		for (const rule of [...ruleIds, ...data.roleRules.map(({ id }) => id)]) assert.ok(texts.rules[rule], rule);
	});

/** Texts that were found good: most occur in many cases. */
const checked = new Set<string>();

test('in every language each placeholder is filled with words, and none with an id', () => {
	const check = (question: typeof plainCase) => {
		// What a verdict assumes depends on no language, and takes longest to find out.
		const assumptions = assumptionsOf(browsers[0]?.index ?? assert.fail(), question);
		for (const { index, texts, t } of browsers) {
			for (const { rule, values = {} } of evaluateRole(index, question).reasons)
				for (const name of placeholders(texts.rules[rule] ?? '')) assert.ok(values[name], `${rule}: ${name}`);
			const { headline, sentence, reasons, beside = [], enoughTitle, enough, ways, asked } = roleWords(index, t, texts, { question });
			const assumed = assumedWords(index, t, assumptions);
			const said = new Set([
				...[headline, sentence, enoughTitle],
				...[...reasons, ...beside].map(({ text }) => text),
				...enough.flatMap(({ name, more }) => [name, more ?? '']),
				...ways.map(({ text }) => text),
				...[...asked, ...assumed].flatMap(({ label, value }) => [label, value]),
			]).difference(checked);
			for (const text of said) {
				assert.doesNotMatch(text, raw);
				assert.doesNotMatch(text, /\{\{|^role\.|^checker\.|undefined/);
				checked.add(text);
			}
			for (const { sources, text } of reasons) assert.ok(sources.length > 0 && sources.every((place) => texts.compared[place]), text);
			assert.ok(asked.length >= 3 && enough.every(({ name }) => name !== ''));
		}
	};
	for (const question of samples) check(question);
	fc.assert(fc.property(anyCase, check), { numRuns: 300 });
});

describe('in words', () => {
	const { index, texts, t } = inBrowser('zh-TW');
	const words = (from: Parameters<typeof sketch>[0]) => roleWords(index, t, texts, { question: sketch(from) });
	const chinese = index.roles.get('global-administrator')?.names?.['local'] ?? '';

	test('sentences use the official name of a role, and the list shows both names', () => {
		const { reasons, enough } = words({ actor: { roles: ['helpdesk-administrator'] }, target: { roles: ['global-administrator'] } });
		assert.ok(reasons[0]?.text.includes(chinese));
		const global = enough.find(({ local }) => local === chinese);
		assert.equal(global?.name, index.roles.get('global-administrator')?.name);
	});

	test('the sentence is about this person: what can be done, and the role that decides', () => {
		const { sentence } = words({ actor: { roles: ['helpdesk-administrator'] }, target: { roles: ['global-administrator'] } });
		assert.ok(sentence.includes(chinese) && sentence.startsWith(t('role.say.you.no', { act: t('role.act.reset-password') })));
		const app = words({ actor: { kind: 'app' } });
		assert.ok(app.sentence.startsWith(t('role.say.app.no', { act: t('role.act.reset-password') })));
	});

	test('of several roles the sentence names the one that comes closest', () => {
		const { sentence } = words({
			actor: { roles: ['global-reader', 'helpdesk-administrator'] },
			target: { roles: ['user-administrator'] },
		});
		const helpdesk = index.roles.get('helpdesk-administrator')?.names?.['local'] ?? '';
		assert.ok(sentence.includes(helpdesk), sentence);
	});

	test('the answer lists what was asked, and separately what the verdict assumes', () => {
		const usual = words({ actor: { roles: ['helpdesk-administrator'] } });
		assert.deepEqual(
			usual.asked.map(({ label }) => label),
			['task', 'actor', 'home', 'target'].map((id) => t(`role.form.${id}.short`)),
		);
		const from = {
			actor: { roles: ['helpdesk-administrator'] },
			target: { home: 'synced', writeback: 'yes', rights: ['app-owner'] },
		} as const;
		const synced = words(from);
		const assumed = assumedWords(index, t, assumptionsOf(index, sketch(from)));
		assert.equal(synced.asked[3]?.value, t('role.form.writeback.yes'));
		assert.ok(assumed.some(({ value }) => value === t('role.right.app-owner')));
	});

	test('other roles are not the way in where the own role is enough, and something else is in the way', () => {
		const actor = { roles: ['helpdesk-administrator'] };
		for (const target of [{ home: 'synced' }, { home: 'synced', writeback: 'no' }, {}] as const)
			assert.equal(words({ actor, target }).held, true);
		assert.equal(words({ actor, target: { home: 'synced', roles: ['global-administrator'] } }).held, false);
		assert.equal(words({ actor: { eligible: ['helpdesk-administrator'] }, target: {} }).held, false);
	});

	test('roles pasted with doubts never give a yes', () => {
		const question = sketch({ actor: { roles: ['helpdesk-administrator'] } });
		assert.equal(roleWords(index, t, texts, { question }).verdict, 'yes');
		const { verdict, sentence } = roleWords(index, t, texts, { question, doubt: ['target'] });
		assert.equal(verdict, 'conditional');
		assert.equal(sentence, t('role.doubt', { act: t('role.act.reset-password') }));
	});

	test('what else a role would grant is named, counted, or summarized as most', () => {
		const more = words({ actor: { roles: ['helpdesk-administrator'] } }).enough.map((entry) => entry.more);
		assert.ok(more.includes(t('role.beyond.most')));
		assert.ok(more.some((text) => text && text !== t('role.beyond.most')));
		assert.equal(words({ actor: { roles: ['no-such-role'] } }).asked[1]?.value, 'no-such-role');
	});
});

for (const lang of langs)
	test(`${lang}: the sentence of a verdict needs no rule text that is loaded later`, () => {
		const { index, texts, t } = inBrowser(lang);
		const later = rulesTold('role', texts.strings, roleChecker.notes(data));
		const rules = Object.fromEntries(Object.entries(texts.rules).map(([id, text]) => [id, later(id) ? '' : text]));
		assert.ok(Object.values(rules).includes(''));
		fc.assert(
			fc.property(anyCase, (question) => {
				const first = roleWords(index, t, { ...texts, rules, pages: {} }, { question });
				const whole = roleWords(index, t, texts, { question });
				assert.deepEqual({ ...whole, reasons: [], beside: [], ways: [] }, { ...first, reasons: [], beside: [] });
				for (const { text } of first.reasons) assert.ok(whole.reasons.some((reason) => reason.text === text));
			}),
			{ numRuns: 300 },
		);
	});
