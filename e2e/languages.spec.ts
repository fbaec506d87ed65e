import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { translationState } from '../src/i18n/staleness.ts';
import { chooseLanguage } from './language-switch.ts';
import { at, content, locales, text } from './site-content.ts';

for (const { id, lang } of locales) {
	test.describe(`a browser that prefers ${lang}`, () => {
		test.use({ locale: lang });
		test('is redirected to its language from the front gate', async ({ page }) => {
			await page.goto('/');
			await page.waitForURL(`**${at(id)}`);
		});
	});
}

test('the language switch stays on the question and is remembered', async ({ page }) => {
	await page.goto(at('en', 'admins/reset-button-greyed-out'));
	await chooseLanguage(page, 'zh-TW');
	await page.waitForURL(`**${at('zh-tw', 'admins/reset-button-greyed-out')}`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-TW');
	await page.goto('/');
	await page.waitForURL(`**${at('zh-tw')}`);
});

test('a language can be chosen at the front gate even if storage is denied', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new Error('denied');
			},
		}),
	);
	await page.goto('/');
	await page.waitForURL(`**${at('en')}`);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the front gate lists the languages', async ({ page }) => {
		await page.goto('/');
		for (const { id, label } of locales) await expect(page.getByRole('link', { name: label })).toHaveAttribute('href', at(id));
	});
	test('the language switch works', async ({ page }) => {
		await page.goto(at('en', 'users/locked-out'));
		await chooseLanguage(page, 'zh-TW');
		await page.waitForURL(`**${at('zh-tw', 'users/locked-out')}`);
	});
});

test('a stale translation says that the English text is newer, a current one does not', () => {
	const [source, ...others] = locales;
	const english = content.pages.filter(({ locale }) => locale === source?.id);
	const states = others.flatMap(({ id, lang }) =>
		english.map(({ path, fields, lead, body }) => {
			const own = content.pages.find((page) => page.locale === id && page.path === path);
			const html = readFileSync(resolve(import.meta.dirname, '../dist', id, path, 'index.html'), 'utf8');
			const page = `${id}/${path}`;
			return {
				page,
				stale: translationState({ ...fields, description: lead, body }, own?.fields) === 'stale',
				says: html.includes(text(lang, 'answer.stale')),
			};
		}),
	);
	expect(states.length).toBeGreaterThan(30);
	expect(states.filter(({ stale, says }) => stale !== says)).toEqual([]);
});
