import type { Content, Page } from '../../content-model/load.ts';
import type { Locale } from '../../content-model/schemas/registry.ts';
import { fileBeside } from '../../i18n/paths.ts';
import { pickText } from '../../i18n/text.ts';
import type { Card } from './card.ts';

/** A preview picture to be rendered: its file in the built site, and its texts. */
export interface Planned {
	file: string;
	card: Card;
}

/** The previews of a language: the general one first, then one for each question that the language has a page for. */
export function plannedCards({ id, lang, dir }: Locale, { pages, data, strings }: Content): [Planned, ...Planned[]] {
	const own = new Map(pages.filter(({ locale }) => locale === id).map((page) => [page.path, page]));
	const { name, organization } = data.site;
	const base = { lang, dir, name: pickText(name, lang), publisher: organization ? pickText(organization, lang) : '' };
	const plan = (path: string, page: Pick<Page, 'fields'> | undefined, door = ''): Planned => ({
		file: fileBeside('', id, path, 'png'),
		card: { ...base, door, title: page?.fields.title ?? base.name, answer: page?.fields.description ?? '' },
	});
	const text = (key: string) => strings[lang]?.[key] ?? strings['en']?.[key];
	const questions = data.questions.flatMap(({ path }) => {
		const page = own.get(path);
		return page ? [plan(path, page, text(`door.${path.split('/')[0]}.menu`))] : [];
	});
	return [plan('', own.get(''), text('home.title')), ...questions];
}
