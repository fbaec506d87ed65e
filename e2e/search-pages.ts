import type { Page } from '@playwright/test';
import { at, isCore, locales, text } from './site-content.ts';

/** For each language a query that one question answers, and one with a typing error. */
export const queries: Readonly<Record<string, { query: string; path: string; mistyped: string }>> = {
	en: { query: 'reset button greyed out', path: 'admins/reset-button-greyed-out', mistyped: 'temporery access pass' },
	'zh-tw': { query: '重設按鈕是灰色的', path: 'admins/reset-button-greyed-out', mistyped: 'temporery access pass' },
	ja: { query: 'パスワードのリセット ボタンがグレー', path: 'admins/reset-button-greyed-out', mistyped: 'temporery access pass' },
	ar: { query: 'زر إعادة تعيين كلمة المرور رمادي', path: 'admins/reset-button-greyed-out', mistyped: 'temporery access pass' },
	de: { query: 'Kennwort zurücksetzen ausgegraut', path: 'admins/reset-button-greyed-out', mistyped: 'temporery access pass' },
	es: { query: 'botón Restablecer contraseña atenuado', path: 'admins/reset-button-greyed-out', mistyped: 'temporery access pass' },
};

/** Languages with such queries; in a language with few pages most queries find nothing. */
export const searched = locales.filter(({ id }) => id in queries);
export const coreSearched = searched.filter(({ id }) => isCore(id));

/** The dialog and its parts, found by accessible names. */
export function searchParts(page: Page, lang: string) {
	const dialog = page.getByRole('dialog', { name: text(lang, 'find.label') });
	return {
		dialog,
		/** A button once the page's script has run; until then a link to all questions. */
		trigger: page.getByRole('button', { name: new RegExp(`^${text(lang, 'find.label')}`) }).first(),
		field: dialog.getByRole('combobox', { name: text(lang, 'find.label') }),
		options: dialog.getByRole('option'),
		status: dialog.getByRole('status'),
		button: (key: string) => dialog.getByRole('button', { name: text(lang, key) }),
	};
}

/** Opens a page and its search. */
export async function openSearch(page: Page, locale: string, lang: string, path = 'users/locked-out') {
	await page.goto(at(locale, path));
	const parts = searchParts(page, lang);
	await parts.trigger.click();
	await parts.field.waitFor();
	return parts;
}
