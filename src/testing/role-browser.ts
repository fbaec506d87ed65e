import { resolve } from 'node:path';
import { indexFacts } from '../checkers/role/index-facts.ts';
import {
	packRoleAlternatives,
	packRoleNames,
	packRoleRules,
	roleSources,
	unpackRoleNames,
	unpackRoleRules,
} from '../checkers/role/pack.ts';
import { loadPublishedContent } from '../content-model/published.ts';
import { translator } from '../islands/text.ts';
import type { Texts } from '../islands/texts.ts';

const { data, texts: allTexts } = loadPublishedContent(resolve(import.meta.dirname, '../..'));

/** Languages of the site. */
export const langs = data.locales.map(({ lang }) => lang);

const rule = 'role.rule.';

/** What the role checker has in a browser for a language: facts after packing and unpacking, and all texts. */
export function inBrowser(lang: string) {
	const texts = allTexts[lang] ?? {};
	const local = Object.fromEntries(data.roles.flatMap(({ id, names }) => (names?.[lang] ? [[id, names[lang]]] : [])));
	const registry = new Map(data.sources.map((source) => [source.id, source]));
	const words: Texts = {
		strings: texts,
		rules: Object.fromEntries(
			Object.entries(texts).flatMap(([key, text]) => (key.startsWith(rule) ? [[key.slice(rule.length), text]] : [])),
		),
		compared: roleSources(data).map((id) => registry.get(id)?.verified ?? ''),
		pages: Object.fromEntries(data.roleAlternatives.map(({ id }) => [id, `/${id}/`])),
	};
	const index = indexFacts({
		...unpackRoleNames(packRoleNames(data), local),
		...unpackRoleRules(packRoleRules(data), packRoleAlternatives(data)),
	});
	return { index, texts: words, t: translator(texts) };
}
