/** The choice of theme in header and menu. The script in the head of src/overrides/ThemeProvider.astro reads what is kept here. */
const key = 'starlight-theme';
const root = document.documentElement;
const selects = document.querySelectorAll<HTMLSelectElement>('starlight-theme-select select');

/** Keeps a choice on the device; the system's theme is what holds without one. Storage may be denied: then it holds for this page. */
function keep(theme: string): void {
	try {
		if (theme) localStorage.setItem(key, theme);
		else localStorage.removeItem(key);
	} catch {}
}

/** What is kept, empty without a choice; undefined where storage is denied. */
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
	// Built disabled, so that nobody sees a dead control where this script does not run.
	select.disabled = false;
	select.addEventListener('change', () => {
		keep(select.value);
		show(select.value);
	});
}

/** Shows what is kept: another tab may have chosen, even between the head of this page and its script. */
const follow = () => show(kept() ?? root.dataset['theme'] ?? '');
addEventListener('storage', (event) => {
	if (event.key === key) follow();
});
follow();
