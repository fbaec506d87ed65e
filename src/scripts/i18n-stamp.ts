import { mkdirSync, readFileSync } from 'node:fs';
import { counted } from '../content-model/counted.ts';
import type { Page } from '../content-model/load.ts';
import { stampKey } from '../content-model/translation/progress.ts';
import { ownKeys, sourceEntries } from '../content-model/translation/texts.ts';
import { hashSource, hashText } from '../i18n/staleness.ts';
import { contentOrExit } from './content.ts';
import { isUntranslated } from './i18n/untranslated.ts';
import { writeWhole } from './write-whole.ts';

/**
 * `npm run i18n:stamp -- <locale> [path or kind/id …]`: records from which English text a translation was made: in the front matter of
 * pages; for strings, errors and labels in content/stamps. Without names it stamps only texts without a stamp; stale texts have to be
 * named, since a stamp states that somebody has checked them.
 */
const [id, ...named] = process.argv.slice(2);
// A page may be given by its file name, as a shell completes it, instead of its path; the home page is index.
const names = named.map((name) =>
	name
		.replace(/^(\.\/)?content\/docs\/[^/]+\//, '')
		.replace(/\.mdx$/, '')
		.replace(/^index$|\/index$/, ''),
);
const content = contentOrExit();
const { pages, data } = content;
const [source, ...others] = data.locales;
const locale = others.find((other) => other.id === id);
if (!locale) {
	console.error(
		`Usage: npm run i18n:stamp -- <locale> [path or kind/id …]\nLocales: ${others.map((other) => other.id).join(', ')}. A path is written as in content/data/questions.yaml, a text as npm run i18n:status names it, such as strings/site.home; without any, every translation that has no stamp is stamped.`,
	);
	process.exit(2);
}

const own = ownKeys(content, locale);
const ofLocale = pages.filter((page) => page.locale === locale.id);
const texts = sourceEntries(content).filter((entry) => own[entry.kind].has(entry.id));
const known = new Set([...ofLocale.map(({ path }) => path), ...texts.map(stampKey)]);
const unknown = names.filter((name) => !known.has(name));
if (unknown.length > 0) {
	console.error(`Not in ${locale.id}: ${unknown.join(', ')}. "npm run i18n:status -- ${locale.id}" shows the names.`);
	process.exit(2);
}

/** Writes the hash of the English page into the front matter. */
function stampPage(page: Page): boolean {
	const english = pages.find((other) => other.locale === source?.id && other.path === page.path);
	if (!english) return false;
	if (isUntranslated({ ...page.fields, body: page.body }, { ...english.fields, body: english.body })) {
		console.error(`${page.file}  not stamped: it is still the English text. Translate its title, its short answer and its text first.`);
		process.exitCode = 1;
		return false;
	}
	const hash = hashSource({ ...english.fields, body: english.body });
	// YAML would parse a hash of digits only, or digits around an e, as a number.
	const line = `sourceHash: ${/^\d+(e\d+)?$/.test(hash) ? `'${hash}'` : hash}`;
	const text = readFileSync(page.file, 'utf8');
	const end = text.indexOf('\n---', 3);
	writeWhole(page.file, `${text.slice(0, end).replace(/\nsourceHash:.*/, '')}\n${line}${text.slice(end)}`);
	console.log(`${page.file}  ${line}`);
	return true;
}

const isNew = (hash: string | undefined) => !/^[0-9a-f]{12}$/.test(hash ?? '');
const stamped = ofLocale
	.filter(({ path, fields }) => (names.length > 0 ? names.includes(path) : isNew(fields.sourceHash)))
	.filter(stampPage);

const before = data.stamps[locale.id] ?? {};
const after = Object.fromEntries(
	texts.flatMap((entry) => {
		const key = stampKey(entry);
		const old = before[key];
		if (names.length > 0 && !names.includes(key)) return old === undefined ? [] : [[key, old]];
		return [[key, names.length === 0 && old !== undefined ? old : hashText(entry.parts)]];
	}),
);
const changed = Object.keys({ ...before, ...after }).filter((key) => before[key] !== after[key]).length;
if (changed > 0) {
	mkdirSync('content/stamps', { recursive: true });
	writeWhole(`content/stamps/${locale.id}.json`, `${JSON.stringify(after, undefined, '\t')}\n`);
	console.log(`content/stamps/${locale.id}.json  ${counted(changed, 'text')}`);
}
if (stamped.length + changed === 0) console.log('Nothing to stamp.');
