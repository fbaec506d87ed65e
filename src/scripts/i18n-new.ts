import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadContentOrThrow } from '../content-model/load.ts';
import { newLocale } from './i18n/locale-line.ts';
import { refreshed } from './i18n/refresh.ts';
import { languageSkeletons } from './i18n/skeletons.ts';
import { writeWhole } from './write-whole.ts';

/**
 * `npm run i18n:new -- <id>`: starts a language, such as de or pt-br: its line in locales.yaml, and files with every text to translate.
 * Run again, it adds new English texts and keeps translations.
 */
const [id] = process.argv.slice(2);
const content = loadContentOrThrow(process.cwd());
const known = content.data.locales.find((locale) => locale.id === id);
const made = known ? { lang: known.lang, line: undefined } : newLocale(id ?? '');
if (!id || !made || content.data.locales[0]?.id === id) {
	console.error('Usage: npm run i18n:new -- <id>\nThe id is the tag of a language in small letters, such as de or pt-br.');
	process.exit(2);
}
const { lang, line } = made;
if (line) appendFileSync('content/data/locales.yaml', line);

const changed = languageSkeletons(content, { id, lang }).flatMap((skeleton) => {
	const { file } = skeleton;
	const text = refreshed(skeleton, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
	if (text === undefined) return [];
	mkdirSync(dirname(file), { recursive: true });
	writeWhole(file, text);
	return [file];
});
console.log(line ? `content/data/locales.yaml: ${line.trim()}` : `${id} is already in content/data/locales.yaml.`);
console.log(
	changed.length === 0
		? 'Nothing to add.'
		: `Written, in the order in which readers need them:\n${changed.map((file) => `  ${file}`).join('\n')}

What is to be translated stands in ⟦ ⟧; replace it together with these brackets. A page is shown when none is left in it, a text of the
interface when it has none. "npm run i18n:status -- ${id}" says what is missing; labels of content/data stand beside the English ones.`,
);
