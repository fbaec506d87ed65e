import { globSync } from 'node:fs';
import { dump } from 'js-yaml';
import { type Content, loadContentOrThrow, type Page, searchWordsFile } from '../../content-model/load.ts';
import { starlightFields, translatedFields } from '../../content-model/schemas/page.ts';
import { hashSource } from '../../i18n/staleness.ts';
import { SiteCopy } from '../../testing/site-copy.ts';
import { numbers, vary } from '../../testing/vary.ts';

/** The published languages, the source language first. */
const languages = ['en', 'zh-tw', 'de', 'es'];

/** Front matter fields that a translation has itself. */
const ofTranslations = new Set(Object.keys({ ...translatedFields.shape, ...starlightFields.shape }));

/** Only such words are varied: names, codes, addresses and Markdown syntax stay. */
const plainWord = /^[a-z]{4,}$/;

/** Whether a page has neither components nor HTML blocks, whose anchors would repeat on the page with all answers. */
const isPlain = ({ body }: Page) => !/^(?:import |<)/m.test(body);

/** Varies the prose of a page; headings (their anchors are linked to), code, tags and directives stay. */
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

/** A generated question, based on a page. */
function variant(page: Page, place: number): Page {
	const next = numbers(place);
	const { title, description, aliases, sidebar, ...others } = page.fields;
	const { label } = (sidebar ?? {}) as { label?: string };
	return {
		...page,
		path: `${page.path}-${place}`,
		fields: {
			...others,
			// Without its number a short title would often be that of another question.
			title: `${vary(title, next, plainWord)} ${place}`,
			description: vary(description, next, plainWord),
			...(label && { sidebar: { label: vary(label, next, plainWord) } }),
			...(aliases && { aliases: aliases.map((alias) => `${vary(alias, next, plainWord)} ${place}`) }),
		},
		body: varyBody(page.body, next),
	};
}

/** Search words for generated questions: as many wordings as the question that each is based on. */
function moreWords(words: Content['search'][string]['words'], made: readonly Made[]) {
	const paraphrases = Object.fromEntries(
		made.map(({ id, place, model }) => {
			const next = numbers(place);
			return [id, (words.paraphrases[model] ?? []).map((text, index) => `${vary(text, next)} ${place} ${index}`)];
		}),
	);
	return { ...words, paraphrases: { ...words.paraphrases, ...paraphrases } };
}

/** A generated question: what it is based on, and its number, from which all its texts are generated. */
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
 * Generates a site of many questions in four languages from the real one: every generated answer has the length, the structure and the
 * links of a real one, but other words.
 * @param questions Number of questions, including the real ones.
 * @param folder Target folder, from the project's root.
 */
export function generateSite(questions: number, folder: string): SiteCopy {
	const site = new SiteCopy(undefined, folder);
	// A preview picture costs more time than a page, is painted only once, and is optional; `npm run build` reports the time of all of them.
	site.replace('content/data/site.yaml', 'previews: true', 'previews: false');
	site.replace('content/data/site.yaml', /^(?:# )?languages: .*$/m, `languages: [${languages.join(', ')}]`);
	// Random words break the rules of the glossary.
	for (const file of globSync('content/glossary/*', { cwd: site.root })) site.remove(file);
	const content = loadContentOrThrow(site.root);
	const made = makeQuestions(content, questions);
	for (const { id, path } of made) site.append('content/data/questions.yaml', `- id: ${id}\n  path: ${path}\n`);
	const pageOf = new Map(content.pages.map((page) => [`${page.locale}/${page.path}`, page]));
	const hashOf = ({ fields, body }: Page) => hashSource({ ...fields, body });
	for (const { path, place, modelPath } of made) {
		const original = pageOf.get(`${languages[0]}/${modelPath}`) as Page;
		const english = variant(original, place);
		for (const locale of languages) {
			const model = pageOf.get(`${locale}/${modelPath}`);
			if (!model) continue;
			const { fields, body } = variant(model, place);
			const translated = Object.entries(fields).filter(([key]) => ofTranslations.has(key));
			// A page based on a stale translation has to be stale too.
			const sourceHash = fields.sourceHash === hashOf(original) ? hashOf(english) : fields.sourceHash;
			const written = model === original ? fields : { ...Object.fromEntries(translated), sourceHash };
			site.write(`content/docs/${locale}/${path}.mdx`, `---\n${dump(written)}---\n${body}`);
		}
	}
	for (const id of languages) {
		const words = content.search[id]?.words;
		if (words) site.write(searchWordsFile(id), dump(moreWords(words, made)));
	}
	return site;
}
