import { remember, remembered } from '../i18n/remember.ts';

/** The choice of theme. The script in the head (src/overrides/ThemeProvider.astro) reads what is stored here. */
const key = 'starlight-theme';
const root = document.documentElement;
const selects = document.querySelectorAll<HTMLSelectElement>('select.theme');

function show(theme: string): void {
	if (theme) root.dataset['theme'] = theme;
	else delete root.dataset['theme'];
	for (const select of selects) select.value = theme;
}

for (const select of selects) {
	// It is disabled in the HTML: without this script readers get no enabled control that does nothing.
	select.disabled = false;
	select.addEventListener('change', () => {
		remember(key, select.value);
		show(select.value);
	});
}

/** Applies the stored choice: another tab may have changed it, even between this page's head and this script. */
const follow = () => {
	const theme = remembered(key);
	show(theme === undefined ? (root.dataset['theme'] ?? '') : /^(?:light|dark)$/.test(theme) ? theme : '');
};
addEventListener('storage', (event) => {
	if (event.key === key) follow();
});
follow();
