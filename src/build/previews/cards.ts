import type { Content, Page } from '../../content-model/load.ts';
import type { Locale } from '../../content-model/schemas/registry.ts';
import { fileBeside } from '../../i18n/paths.ts';
import { pickText } from '../../i18n/text.ts';
import type { Card } from './card.ts';

/** A preview to be made: where it goes in the built site, and what it says. */
export interface Planned {
	file: string;
	card: Card;
}

/**
 * The previews of a language: the general one first, then one for each question that the language really has.
 * @param icon The site's icon as SVG.
 */
export function plannedCards({ id, lang, dir }: Locale, { pages, data, strings }: Content, icon: string): [Planned, ...Planned[]] {
	const own = new Map(pages.filter(({ locale }) => locale === id).map((page) => [page.path, page]));
	const base = { name: pickText(data.site.name, lang), dir, icon };
	const plan = (path: string, page: Pick<Page, 'fields'> | undefined, kicker?: string): Planned => ({
		file: fileBeside('', id, path, 'png'),
		card: { ...base, kicker, title: page?.fields.title ?? base.name, answer: page?.fields.description ?? '' },
	});
	const questions = data.questions.flatMap(({ path }) => {
		const page = own.get(path);
		const door = `door.${path.split('/')[0]}.menu`;
		return page ? [plan(path, page, strings[lang]?.[door] ?? strings['en']?.[door])] : [];
	});
	return [plan('', own.get('')), ...questions];
}
