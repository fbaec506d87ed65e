import { doors } from '../../config/navigation.ts';
import type { Content, Page } from '../../content-model/load.ts';
import type { Locale } from '../../content-model/schemas/registry.ts';
import { fileBeside } from '../../i18n/paths.ts';
import { fillIn, pickText } from '../../i18n/text.ts';
import type { Listed, Overview } from './llms.ts';

/** Gives the full address of a file of the built site. */
export type Complete = (file: string) => string;

/** The pages of a language that get a Markdown copy: all that it has itself, except those that repeat others. */
export function copiedPages(locale: string, { pages, data }: Content): Page[] {
	const repeating = new Set(
		pages.filter((page) => page.locale === data.locales[0]?.id && page.fields.pagefind === false).map(({ path }) => path),
	);
	return pages.filter((page) => page.locale === locale && !repeating.has(page.path));
}

/**
 * Where the files about a whole language are in the built site; those of the source language are at the root, where machines look first.
 */
export const wholeFile = (locale: string, { data }: Content, name: 'llms' | 'llms-full') =>
	locale === data.locales[0]?.id ? `${name}.txt` : `${locale}/${name}.txt`;

/** The content of a language's llms.txt: answers by section, other pages, the file with all answers, the other languages. */
export function overviewOf({ id, lang }: Locale, content: Content, complete: Complete): Overview {
	const { data, strings } = content;
	const say = (key: string) => pickText(strings, lang)[key] ?? pickText(strings, 'en')[key] ?? '';
	const own = new Map(copiedPages(id, content).map((page) => [page.path, page]));
	const listed = ({ path, fields }: Page): Listed => ({
		title: fields.title,
		address: complete(fileBeside('', id, path, 'md')),
		about: fields.description,
	});
	const questions = data.questions.flatMap(({ path }) => own.get(path) ?? []);
	const others = [...own.values()].filter((page) => !questions.includes(page));
	const { organization } = data.site;
	const publisher = organization && fillIn(say('site.publishedBy'), { organization: pickText(organization, lang) });
	return {
		name: pickText(data.site.name, lang),
		summary: own.get('')?.fields.description ?? '',
		notes: [
			say('machines.about'),
			...(data.site.indexing ? [] : [say('machines.closed')]),
			[publisher, say('site.notAffiliated')].filter(Boolean).join(' · '),
		],
		sections: [
			...doors.map((door) => ({
				title: say(`door.${door}.title`),
				files: questions.filter(({ path }) => path.startsWith(`${door}/`)).map(listed),
			})),
			{
				title: say('machines.more'),
				files: [{ title: say('machines.all'), address: complete(wholeFile(id, content, 'llms-full')) }, ...others.map(listed)],
			},
			{
				title: say('machines.languages'),
				files: data.locales
					.filter((other) => other.id !== id)
					.map((other) => ({ title: other.label, address: complete(wholeFile(other.id, content, 'llms')) })),
			},
		],
	};
}
