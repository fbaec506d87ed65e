import { resolve } from 'node:path';
import { loadPublishedContent } from '../content-model/published.ts';
import type { Words } from '../islands/license/words.ts';
import { translator } from '../islands/text.ts';
import { model } from './licenses.ts';

const { texts, data } = loadPublishedContent(resolve(import.meta.dirname, '../..'));
const rule = 'license.rule.';

/** The wording of licence answers, by language tag. */
export const wordsOf: Readonly<Record<string, Words>> = Object.fromEntries(
	data.locales.map(({ lang }) => {
		const own = texts[lang] ?? {};
		const rules = Object.entries(own).flatMap(([key, text]) => (key.startsWith(rule) ? [[key.slice(rule.length), text]] : []));
		return [lang, { model, texts: { strings: own, rules: Object.fromEntries(rules), compared: [], pages: {} }, t: translator(own) }];
	}),
);

export const languages = Object.keys(wordsOf);

const ids = [...model.features.keys(), ...model.rules.keys(), ...[...model.editions.keys()].filter((id) => id.includes('_'))];
const raw = new RegExp(`\\b(?:license|checker|table)\\.[a-z-]+[\\w.-]*|\\{\\{[^}]*\\}\\}|(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`, 'g');

/** Internals of the program that would be visible in a text: ids without a name, unfilled placeholders. */
export const rawIds = (text: string): string[] => [...(text.match(raw) ?? [])];
