import { translationState } from '../../i18n/staleness.ts';
import type { Content, Page } from '../load.ts';
import type { Problem } from '../problem.ts';

/**
 * Checks that notes of changes are listed newest first, none is later than the day the answer was verified, and a current translation has
 * every note.
 */
export function checkChanges({ pages, data }: Content): Problem[] {
	const source = data.locales[0]?.id;
	const english = new Map(pages.filter(({ locale }) => locale === source).map((page) => [page.path, page]));
	return pages.flatMap((page) => {
		const original = english.get(page.path);
		if (!original) return [];
		return [...checkOrder(page), ...(page === original ? checkAge(page) : checkSameDays(page, original))];
	});
}

const daysOf = ({ fields }: Page) => (fields.changes ?? []).map(({ date }) => date);

function checkOrder(page: Page): Problem[] {
	const days = daysOf(page);
	return days
		.filter((date, place) => place > 0 && date >= (days[place - 1] ?? ''))
		.map((date) => ({
			file: page.file,
			field: 'changes',
			message: `${date} stands below an older day or the same one`,
			fix: 'Put the newest note first, and everything of one day into one note.',
		}));
}

function checkAge(page: Page): Problem[] {
	const { verified } = page.fields;
	return daysOf(page)
		.filter((date) => verified === undefined || date > verified)
		.map((date) => ({
			file: page.file,
			field: 'changes',
			message: `${date} is ${verified === undefined ? 'on a page without verified:' : `after ${verified}, the day in verified:`}`,
			fix: 'Compare the answer with its sources and set verified: to that day, or correct the date of the note.',
		}));
}

function checkSameDays(page: Page, original: Page): Problem[] {
	const [own, english] = [daysOf(page), daysOf(original)];
	const upToDate = translationState({ ...original.fields, body: original.body }, page.fields) === 'ok';
	const problem = (message: string, fix: string): Problem => ({ file: page.file, field: 'changes', message, fix });
	return [
		...own
			.filter((date) => !english.includes(date))
			.map((date) => problem(`the English page has no note of ${date}`, `Use its days: ${english.join(', ') || 'none'}.`)),
		...(upToDate ? english : [])
			.filter((date) => !own.includes(date))
			.map((date) => problem(`lacks the note of ${date}`, 'Translate the note of the English page.')),
	];
}
