import { open, warm } from './open.ts';

/** The field on the home page: what is typed there continues in the dialog, but never during the composition of a character. */
const form = document.querySelector<HTMLFormElement>('form.home-search');
const field = form?.querySelector('input');

/** Prevents a second opening: text typed until the dialog opens is passed on to it. */
let carrying = false;
function carry(): void {
	if (carrying || !field) return;
	carrying = true;
	void open(() => {
		const text = field.value;
		field.value = '';
		return text;
	}).finally(() => {
		carrying = false;
	});
}

field?.addEventListener('focus', warm, { once: true });
field?.addEventListener('compositionend', carry);
field?.addEventListener('input', (event) => {
	if (!(event as InputEvent).isComposing && field.value.trim() !== '') carry();
});
form?.addEventListener('submit', (event) => {
	event.preventDefault();
	carry();
});
