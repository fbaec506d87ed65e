/** The choice of theme. The script in the head (src/overrides/ThemeProvider.astro) reads what is stored here. */
const key = 'starlight-theme';
const root = document.documentElement;
const selects = document.querySelectorAll<HTMLSelectElement>('select.theme');

/** Stores a choice on the device; an empty one means the system's theme. If storage is denied, the choice lasts as long as the page. */
function keep(theme: string): void {
	try {
		if (theme) localStorage.setItem(key, theme);
		else localStorage.removeItem(key);
	} catch {}
}

/** The stored choice: empty if there is none, undefined if storage is denied. */
function kept(): string | undefined {
	try {
		const theme = localStorage.getItem(key);
		return theme === 'light' || theme === 'dark' ? theme : '';
	} catch {
		return undefined;
	}
}

function show(theme: string): void {
	if (theme) root.dataset['theme'] = theme;
	else delete root.dataset['theme'];
	for (const select of selects) select.value = theme;
}

for (const select of selects) {
	// It is disabled in the HTML: without this script readers get no enabled control that does nothing.
	select.disabled = false;
	select.addEventListener('change', () => {
		keep(select.value);
		show(select.value);
	});
}

/** Applies the stored choice: another tab may have changed it, even between this page's head and this script. */
const follow = () => show(kept() ?? root.dataset['theme'] ?? '');
addEventListener('storage', (event) => {
	if (event.key === key) follow();
});
follow();
