/** The menu on a phone: while it covers the page, the content behind it cannot be reached by keyboard; on a wide screen it is a column. */
const menu = document.getElementById('menu');
menu?.addEventListener('toggle', (event) => {
	const open = (event as ToggleEvent).newState === 'open';
	for (const covered of document.querySelectorAll('.skip, .cols, .foot')) covered.toggleAttribute('inert', open);
});
matchMedia('(min-width: 50rem)').addEventListener('change', () => {
	// Its own button closes it in every browser that can open it.
	if (menu?.matches(':popover-open')) document.querySelector<HTMLElement>('.menubtn')?.click();
});
