import { languageProgress, type TextState, textStates } from '../content-model/translation/progress.ts';
import { contentOrExit } from './content.ts';
import { englishChange } from './i18n/english-then.ts';
import { progressTable } from './i18n/table.ts';

/**
 * `npm run i18n:status [-- <id> …] [--json]`: a table of what each language has, then its stale texts with what has changed, and its
 * missing pages. With the id of a language, every missing text is listed.
 * `--json` prints all states: language → kind, id, English file, state and, for a stale text, `change`: a diff, or null if the git history
 * does not contain the text it was made from.
 */
const asked = process.argv.slice(2);
const json = asked.includes('--json');
const ids = asked.filter((argument) => !argument.startsWith('--'));
const content = contentOrExit();
const others = content.data.locales.slice(1);
const strangers = ids.filter((id) => !others.some((locale) => locale.id === id));
if (strangers.length > 0) {
	console.error(`No such language: ${strangers.join(', ')}. There are: ${others.map(({ id }) => id).join(', ')}.`);
	process.exit(2);
}
const chosen = others.filter(({ id }) => ids.length === 0 || ids.includes(id));
const states = new Map(chosen.map((locale) => [locale.id, textStates(content, locale)]));

const withChange = (text: TextState) => (text.state === 'stale' ? { ...text, change: englishChange(text) ?? null } : text);

if (json) {
	console.log(JSON.stringify(Object.fromEntries([...states].map(([id, texts]) => [id, texts.map(withChange)])), undefined, '\t'));
} else {
	console.log(progressTable(languageProgress(content).filter(({ locale }) => states.has(locale.id))));
	for (const [id, texts] of states) {
		const stale = texts.filter(({ state }) => state === 'stale');
		const missing = texts.filter(({ state, kind }) => state === 'missing' && (kind === 'pages' || ids.length > 0));
		if (stale.length + missing.length > 0) console.log(`\n${id}`);
		for (const text of stale) {
			console.log(`  stale    ${text.kind}  ${text.id || '(home)'}`);
			const unknown = text.madeFrom
				? 'The history of this copy does not hold the English text it was made from; read it whole.'
				: 'Nobody has noted yet which English text it was made from: compare it whole, then stamp it.';
			const change = englishChange(text) ?? unknown;
			console.log(change.trimEnd().replace(/^/gm, '             '));
		}
		if (stale.length > 0)
			console.log(
				`  read again? npm run i18n:stamp -- ${id} ${stale.map(({ kind, id: text }) => (kind === 'pages' ? text || 'index' : `${kind}/${text}`)).join(' ')}`,
			);
		for (const { kind, id: text, file } of missing) console.log(`  missing  ${kind}  ${text || '(home)'}  (${file})`);
	}
}
