import type { Page } from '@playwright/test';
import { evaluateRole } from '../src/checkers/role/evaluate.ts';
import type { Role } from '../src/checkers/role/facts.ts';
import { indexFacts } from '../src/checkers/role/index-facts.ts';
import { parseRoleQuery } from '../src/checkers/role/query.ts';
import { at, checkerPage, content, locales, text } from './pages.ts';

/** The page of the whole checker. */
export const rolePage = checkerPage('role');

const index = indexFacts(content.data);
const roles: readonly Role[] = [...content.data.roles, ...content.data.otherRoles];

/** A role as the data has it. */
export const role = (id: string) => {
	const found = roles.find((entry) => entry.id === id);
	if (!found) throw new Error(`no role ${id}`);
	return found;
};

/** What the rules say to a question of the address: the verdict, and the English names of the roles that are enough. */
export function expected(query: string) {
	const { verdict, enough } = evaluateRole(index, parseRoleQuery(index, query).question);
	return { verdict, enough: enough.map((id) => role(id).name) };
}

/** The checker on a page, found only by what a screen reader would say. */
export function checkerOn(page: Page, lang: string) {
	const form = page.getByRole('form', { name: text(lang, 'role.form.label') });
	const button = (key: string) => form.getByRole('button', { name: text(lang, key), exact: true });
	return {
		form,
		button,
		task: form.getByRole('combobox', { name: text(lang, 'role.form.task') }),
		actor: form.getByRole('combobox', { name: text(lang, 'role.form.actor'), exact: true }),
		target: form.getByRole('combobox', { name: text(lang, 'role.form.target'), exact: true }),
		options: form.getByRole('listbox').getByRole('option'),
		chosen: (side: 'actor' | 'target') =>
			form.getByRole('list', { name: text(lang, 'checker.picker.chosen').replace('{{label}}', text(lang, `role.form.${side}`)) }),
		verdict: form.getByRole('heading', { level: 3 }),
		enough: form
			.locator('h4', { hasText: text(lang, 'role.enough') })
			.locator('+ ol')
			.locator('[lang=en]'),
		fold: (key: string) => form.locator('summary', { hasText: text(lang, key) }),
	};
}

/** Opens the checker of a page and waits until it can be used. */
export async function openChecker(page: Page, locale: string, query = '', path = rolePage) {
	await page.goto(at(locale, path) + (query && `?${query}`));
	const checker = checkerOn(page, locales.find(({ id }) => id === locale)?.lang ?? '');
	await checker.form.scrollIntoViewIfNeeded();
	await checker.form.locator('fieldset:enabled').first().waitFor();
	return checker;
}
