import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { i18nSchema } from '@astrojs/starlight/schema';
import type { Content } from '../load.ts';
import { closest, type Problem } from '../problem.ts';

/** References to interface texts in the code. */
interface Mentions {
	/** Contents of all string literals. */
	literals: ReadonlySet<string>;
	/** Patterns of keys that are put together from parts: `door.${door}.title` gives a pattern that begins with `door.`. */
	made: readonly RegExp[];
	/** Keys used by name, as in t('answer.stuck') → the file. */
	asked: ReadonlyMap<string, string>;
}

const key = String.raw`[A-Za-z\d-]+(?:\.[\w-]+)*`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A template literal with `${…}` as a pattern; undefined if it begins with an expression. */
function patternOf(template: string): RegExp | undefined {
	const parts = template.split(/\$\{[^}]*\}?/);
	if (parts.length < 2 || !/^[a-z][\w-]*\./i.test(parts[0] ?? '') || parts.some((part) => !/^[\w.-]*$/.test(part))) return undefined;
	return new RegExp(`^${parts.map(escaped).join('[\\w.-]+')}$`);
}

/** Collects the interface texts that the code refers to. Tests are left out: a text that only a test names is shown nowhere. */
function mentionsIn(files: readonly { file: string; text: string }[]): Mentions {
	const literals = new Set<string>();
	const made: RegExp[] = [];
	const asked = new Map<string, string>();
	/** Keys of texts that the code itself supplies. */
	const given = new Set<string>();
	for (const { file, text } of files) {
		for (const [, single, double] of text.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)) literals.add(single ?? double ?? '');
		for (const [, template = ''] of text.matchAll(/`([\w.-]+\$\{(?:[^`}]*\}[\w.-]*(?:\$\{[^`}]*\}[\w.-]*)*`|[^`]*`))/g)) {
			const pattern = patternOf(template.replace(/`$/, '').replace(/(\$\{)[^}]*$/, '$1}'));
			if (pattern) made.push(pattern);
		}
		for (const [, name = ''] of text.matchAll(new RegExp(`'(${key})':`, 'g'))) given.add(name);
		for (const [, name = ''] of text.matchAll(new RegExp(`\\b(?:locals\\.)?t\\('(${key})'[,)]`, 'g'))) asked.set(name, file);
	}
	return { literals, made, asked: new Map([...asked].filter(([name]) => !given.has(name))) };
}

/** Key prefixes in the code: literals that end with a dot, and names of groups of texts. */
const beginnings = (literals: ReadonlySet<string>, keys: readonly string[]): string[] =>
	[...literals].flatMap((text) => {
		if (/^[\w-]+(?:\.[\w-]+)+\.$/.test(text)) return [text];
		return /^[\w-]+(?:\.[\w-]+)+$/.test(text) && !keys.includes(text) ? [`${text}.`] : [];
	});

/** The code of the site, without tests and tools; empty in a project that has content only. */
export const codeOf = (root: string): { file: string; text: string }[] =>
	globSync('src/**/*.{ts,tsx,astro}', { cwd: root })
		.filter((file) => !/\.test\.ts$|src.(?:testing|scripts)./.test(file))
		.map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(root, file), 'utf8') }));

/** Checks that every interface text is used, and that every text used by name exists. */
export function checkTextsInCode({ strings, data }: Content, root: string): Problem[] {
	if (!existsSync(join(root, 'src'))) return [];
	const files = codeOf(root);
	const { literals, made, asked } = mentionsIn(files);
	const lang = data.locales[0]?.lang ?? 'en';
	const english = Object.keys(strings[lang] ?? {});
	const starts = beginnings(literals, english);
	const starlights = new Set(Object.keys(i18nSchema().shape));
	const isUsed = (name: string) =>
		literals.has(name) ||
		starlights.has(name) ||
		starts.some((start) => name.startsWith(start)) ||
		made.some((pattern) => pattern.test(name));
	const file = `content/i18n/${lang}.json`;
	const lacking = [...asked].filter(([name]) => !english.includes(name) && !starlights.has(name));
	return [
		...lacking.map(([name, from]) => ({
			file,
			field: name,
			message: `missing in every language; ${from} shows it`,
			fix: (() => {
				const near = closest(
					name,
					english.filter((own) => !isUsed(own)),
				);
				return near ? `Rename "${near}" to "${name}" in every language.` : 'Write the text, or restore it from an earlier version.';
			})(),
		})),
		...english
			.filter((name) => !isUsed(name))
			.map((name) => ({ file, field: name, message: 'is shown by nothing', fix: 'Remove it in every language, or correct its name.' })),
	];
}
