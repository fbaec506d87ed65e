/** The pages on which the checkers stand: id of a checker → path under the locale. */
export const checkerPages: Readonly<Record<string, string>> = {
	role: 'admins/who-can-reset-passwords',
	license: 'admins/license-requirements',
};
