import { readFileSync, writeFileSync } from 'node:fs';
import { loadContentOrThrow } from '../content-model/load.ts';
import { hashSource } from '../i18n/staleness.ts';

/**
 * `npm run i18n:stamp -- <locale> [path …]`: writes into translations the hash of the English text they were made from.
 * Without paths it stamps only what was never stamped; a stale page has to be named, because stamping it says it was read again.
 */
const [locale, ...paths] = process.argv.slice(2);
const { pages, data } = loadContentOrThrow(process.cwd());
const [source, ...others] = data.locales.map(({ id }) => id);
if (!locale || !others.includes(locale)) {
	console.error(
		`Usage: npm run i18n:stamp -- <locale> [path …]\nLocales: ${others.join(', ')}. A path is written as in content/data/questions.yaml.`,
	);
	process.exit(2);
}
const unknown = paths.filter((path) => !pages.some((page) => page.locale === locale && page.path === path));
if (unknown.length > 0) {
	console.error(`No such page in ${locale}: ${unknown.join(', ')}`);
	process.exit(2);
}
const isNew = (hash: string | undefined) => !/^[0-9a-f]{12}$/.test(hash ?? '');
const chosen = pages.filter(
	(page) => page.locale === locale && (paths.length > 0 ? paths.includes(page.path) : isNew(page.fields.sourceHash)),
);
for (const page of chosen) {
	const english = pages.find((other) => other.locale === source && other.path === page.path);
	if (!english) continue;
	const hash = hashSource({ ...english.fields, body: english.body });
	// YAML would read digits alone, or digits around an e, as a number.
	const line = `sourceHash: ${/^\d+(e\d+)?$/.test(hash) ? `'${hash}'` : hash}`;
	const text = readFileSync(page.file, 'utf8');
	const end = text.indexOf('\n---', 3);
	const front = text.slice(0, end).replace(/\nsourceHash:.*/, '');
	writeFileSync(page.file, `${front}\n${line}${text.slice(end)}`);
	console.log(`${page.file}  ${line}`);
}
if (chosen.length === 0) console.log('Nothing to stamp.');
