import type { Page } from '@playwright/test';
import { evaluateRole } from '../src/checkers/role/evaluate.ts';
import type { Role } from '../src/checkers/role/facts.ts';
import { indexFacts } from '../src/checkers/role/index-facts.ts';
import { parseRoleQuery } from '../src/checkers/role/query.ts';
import { at, checkerPage, content, locales, text } from './site-content.ts';

/** The page of the whole checker. */
export const rolePage = checkerPage('role');

const index = indexFacts(content.data);
const roles: readonly Role[] = [...content.data.roles, ...content.data.otherRoles];

/** A role as in the data. */
export const role = (id: string) => {
	const found = roles.find((entry) => entry.id === id);
	if (!found) throw new Error(`no role ${id}`);
	return found;
};

/** The verdict of the rules for a case from an address, and the English names of the sufficient roles. */
export function expected(query: string) {
	const { verdict, enough } = evaluateRole(index, parseRoleQuery(index, query).question);
	return { verdict, enough: enough.map((id) => role(id).name) };
}

/** The checker on a page, found only by accessible names. */
export function checkerOn(page: Page, lang: string) {
	const form = page.getByRole('region', { name: text(lang, 'role.form.label') });
	const button = (key: string) => form.getByRole('button', { name: text(lang, key), exact: true });
	return {
		form,
		button,
		answer: (key: string) => form.getByRole('radio', { name: text(lang, key) }),
		roles: (side: 'actor' | 'target') => form.getByRole('combobox', { name: text(lang, `role.form.${side}.label`), exact: true }),
		options: form.getByRole('listbox').getByRole('option'),
		verdict: form.locator('.verdict').getByRole('heading', { level: 2 }),
		fold: (key: string) => form.locator('summary', { hasText: text(lang, key) }),
	};
}

/** Opens the checker's page and waits until it can be used. */
export async function openChecker(page: Page, locale: string, query = '', path = rolePage) {
	await page.goto(at(locale, path) + (query && `#${query}`));
	const checker = checkerOn(page, locales.find(({ id }) => id === locale)?.lang ?? '');
	await checker.form.locator('fieldset:enabled, .verdict').first().waitFor();
	return checker;
}
