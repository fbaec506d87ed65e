import { globSync } from 'node:fs';
import { dump } from 'js-yaml';
import { type Content, loadContentOrThrow, type Page, searchWordsFile } from '../../content-model/load.ts';
import { starlightFields, translatedFields } from '../../content-model/schemas/page.ts';
import { hashSource } from '../../i18n/staleness.ts';
import { SiteCopy } from '../../testing/site-copy.ts';
import { numbers, vary } from '../../testing/vary.ts';

/** The generated languages and which of ours each is a copy of. */
const moreLocales = [
	{ id: 'en-xa', lang: 'en-XA', of: 'en' },
	{ id: 'zh-hk', lang: 'zh-HK', of: 'zh-tw' },
];

/** Front matter that a translation has of its own. */
const ofTranslations = new Set(Object.keys({ ...translatedFields.shape, ...starlightFields.shape }));

/** Names, codes, addresses and marks of Markdown stay. */
const plainWord = /^[a-z]{4,}$/;

/** A page without components and blocks of HTML, whose anchors would repeat on the page with all answers. */
const isPlain = ({ body }: Page) => !/^(?:import |<)/m.test(body);

/** Varies what is written in sentences; headings (anchors are made of them), code, tags and directives stay. */
function varyBody(body: string, next: () => number): string {
	return body
		.split(/(^[ \t]*```[\s\S]*?^[ \t]*```)/m)
		.map((part, place) =>
			place % 2 === 1
				? part
				: part
						.split('\n')
						.map((line) => (/^(?:#|<|:::)/.test(line) ? line : vary(line, next, plainWord)))
						.join('\n'),
		)
		.join('');
}

/** Another question made of a page. */
function variant(page: Page, place: number): Page {
	const next = numbers(place);
	const { title, description, aliases, sidebar, ...others } = page.fields;
	const { label } = (sidebar ?? {}) as { label?: string };
	return {
		...page,
		path: `${page.path}-${place}`,
		fields: {
			...others,
			title: vary(title, next, plainWord),
			description: vary(description, next, plainWord),
			...(label && { sidebar: { label: vary(label, next, plainWord) } }),
			...(aliases && { aliases: aliases.map((alias) => `${vary(alias, next, plainWord)} ${place}`) }),
		},
		body: varyBody(page.body, next),
	};
}

/** The words of a language's search for questions that are made of others: each gets as many wordings as its model. */
function moreWords(words: Content['search'][string]['words'], made: readonly Made[]) {
	const paraphrases = Object.fromEntries(
		made.map(({ id, place, model }) => {
			const next = numbers(place);
			return [id, (words.paraphrases[model] ?? []).map((text, index) => `${vary(text, next)} ${place} ${index}`)];
		}),
	);
	return { ...words, paraphrases: { ...words.paraphrases, ...paraphrases } };
}

/** A generated question: what it is made of, and its number, which every text of it depends on. */
interface Made {
	id: string;
	path: string;
	place: number;
	model: string;
	modelPath: string;
}

function makeQuestions({ pages, data }: Content, count: number): Made[] {
	const plain = new Set(pages.filter((page) => page.locale === data.locales[0]?.id && isPlain(page)).map(({ path }) => path));
	const models = data.questions.filter(({ path }) => plain.has(path));
	return Array.from({ length: count - data.questions.length }, (_, place) => {
		const { id, path } = models[place % models.length] as (typeof models)[number];
		return { id: `${id}-${place}`, path: `${path}-${place}`, place, model: id, modelPath: path };
	});
}

/**
 * A site of many questions in four languages, made of the real one: every generated answer has the length, the marks and the links of a
 * real one, and words of its own.
 * @param questions How many; the real ones are among them.
 * @param folder Where it goes, from the project's root.
 */
export function generateSite(questions: number, folder: string): SiteCopy {
	const site = new SiteCopy(undefined, folder);
	// A picture costs more than a page, is made once in its life, and can be left out; `npm run build` tells what all of them took.
	site.replace('content/data/site.yaml', 'previews: true', 'previews: false');
	const languages = moreLocales.flatMap(({ id, of }) => [
		{ id: of, of },
		{ id, of },
	]);
	site.replace('content/data/site.yaml', /^(?:# )?languages: .*$/m, `languages: [${languages.map(({ id }) => id).join(', ')}]`);
	// Words by chance keep to no glossary.
	for (const file of globSync('content/glossary/*', { cwd: site.root })) site.remove(file);
	const content = loadContentOrThrow(site.root);
	const { data, pages, search } = content;
	const [source] = data.locales;
	const made = makeQuestions(content, questions);
	const english = new Map(pages.filter(({ locale }) => locale === source?.id).map((page) => [page.path, page]));
	for (const { id, path, place, modelPath } of made) {
		const model = english.get(modelPath);
		if (model) english.set(path, variant(model, place));
		site.append('content/data/questions.yaml', `- id: ${id}\n  path: ${path}\n`);
	}

	const originals = new Map(pages.filter(({ locale }) => locale === source?.id).map((page) => [page.path, page]));
	const isOld = new Set<string>();
	for (const { locale, path, fields } of pages) {
		const original = originals.get(path);
		if (!original || locale === source?.id || fields.sourceHash === hashSource({ ...original.fields, body: original.body })) continue;
		for (const variant of [path, ...made.flatMap((one) => (one.modelPath === path ? one.path : []))]) isOld.add(`${locale}/${variant}`);
	}

	const write = (locale: string, page: Page, fields: object) => {
		const file = `content/docs/${locale}/${/^(?:users|admins|apps)?$/.test(page.path) ? `${page.path}/index` : page.path}.mdx`;
		site.write(file, `---\n${dump(fields)}---\n${page.body}`);
	};
	for (const { id, of } of languages) {
		const own = new Map(pages.filter(({ locale }) => locale === of).map((page) => [page.path, page]));
		const isReal = id === of;
		for (const { path, place, modelPath } of made) {
			const model = own.get(modelPath);
			if (model) own.set(path, variant(model, place));
		}
		for (const [path, page] of own) {
			if (isReal && page.path === path && pages.includes(page)) continue;
			const original = english.get(path) as Page;
			const translated = Object.fromEntries(Object.entries(page.fields).filter(([key]) => ofTranslations.has(key)));
			// What is made of a translation that is older than its English text is older, too.
			const sourceHash = isOld.has(`${of}/${page.path}`) ? page.fields.sourceHash : hashSource({ ...original.fields, body: original.body });
			write(id, page, id === source?.id ? page.fields : { ...translated, sourceHash });
		}
		const words = search[of]?.words;
		if (words) site.write(searchWordsFile(id), dump(moreWords(words, made)));
	}
	for (const { id, lang, of } of moreLocales) {
		const model = data.locales.find((locale) => locale.id === of);
		site.append('content/data/locales.yaml', `- { id: ${id}, lang: ${lang}, label: "${model?.label} (${lang})", dir: ltr }\n`);
		site.write(`content/i18n/${lang}.json`, site.read(`content/i18n/${model?.lang}.json`));
	}
	return site;
}
