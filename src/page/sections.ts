/** The id in an address; a malformed escape sequence is used literally. */
function anchorOf(hash: string): string {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return hash.slice(1);
	}
}

/**
 * Collapsed sections, which addresses, "Expand all" and printing open. Most browsers since 2025 also open the section that an address
 * refers to.
 */
const sections = () => document.querySelectorAll<HTMLDetailsElement>('main details');

function openNamed(): void {
	const named = location.hash.length > 1 ? document.getElementById(anchorOf(location.hash)) : null;
	let closed: Element | null | undefined = named?.closest('details:not([open])');
	if (!closed) return;
	for (; closed; closed = closed.parentElement?.closest('details:not([open])')) closed.setAttribute('open', '');
	named?.scrollIntoView();
}

const expandAll = document.querySelector<HTMLButtonElement>('[data-does=expand]');
if (expandAll && sections().length === 0) expandAll.remove();
expandAll?.addEventListener('click', () => {
	const open = expandAll.dataset['state'] !== 'open';
	for (const section of sections()) section.open = open;
	expandAll.dataset['state'] = open ? 'open' : 'closed';
	const { done = '' } = expandAll.dataset;
	expandAll.dataset['done'] = expandAll.textContent ?? '';
	expandAll.textContent = done;
});

/** Sections that were opened only for printing. */
let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
	opened = [...sections()].filter((section) => !section.open && !section.matches('.fold, details details:has(pre)'));
	for (const section of opened) section.open = true;
});
addEventListener('afterprint', () => {
	for (const section of opened) section.open = false;
});

addEventListener('hashchange', openNamed);
openNamed();
