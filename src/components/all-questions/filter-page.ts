import { fold, holdsAll } from './filter.ts';

/** The page's own filter: shows questions that contain all typed words in title, short answer or other wordings. */
for (const page of document.querySelectorAll<HTMLElement>('.all-questions')) {
	const box = page.querySelector<HTMLElement>('.filter');
	const field = box?.querySelector('input');
	const count = box?.querySelector<HTMLElement>('[role=status]');
	const questions = [...page.querySelectorAll<HTMLElement>('details')].map((element) => ({ element, text: fold(element.textContent) }));
	const show = () => {
		const typed = field?.value ?? '';
		let left = 0;
		for (const { element, text } of questions) {
			element.hidden = !holdsAll(text, typed);
			if (!element.hidden) left++;
		}
		for (const section of page.querySelectorAll('section')) section.hidden = !section.querySelector('details:not([hidden])');
		if (count) count.textContent = ((left > 0 ? count.dataset['count'] : count.dataset['none']) ?? '').replace('#', String(left));
	};
	if (box) box.hidden = false;
	field?.addEventListener('input', show);
	// When the browser restores the page, it restores the typed text too.
	show();
}
