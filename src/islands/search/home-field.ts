import { open, warm } from './open.ts';

/** The field of the home page: what is typed there goes on in the dialog, but never in the middle of a composed character. */
const form = document.querySelector<HTMLFormElement>('form.home-search');
const field = form?.querySelector('input');

/** Open only once: what is typed until the dialog opens is passed on to it. */
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
