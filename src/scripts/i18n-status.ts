import { loadContentOrThrow } from '../content-model/load.ts';
import { type TranslationState, translationState } from '../i18n/staleness.ts';

/** `npm run i18n:status`: for each language, how many pages are translated, older than the English text, or missing, and which. */
const { pages, data } = loadContentOrThrow(process.cwd());
const [source, ...others] = data.locales;
const english = pages.filter(({ locale }) => locale === source?.id);

for (const { id, label } of others) {
	const states = Map.groupBy(english, (page): TranslationState => {
		const own = pages.find(({ locale, path }) => locale === id && path === page.path);
		return translationState({ ...page.fields, body: page.body }, own?.fields);
	});
	const count = (state: TranslationState) => states.get(state)?.length ?? 0;
	console.log(`${id} (${label}): ${count('ok')} ok, ${count('stale')} stale, ${count('missing')} missing`);
	for (const state of ['stale', 'missing'] as const) {
		for (const { path } of states.get(state) ?? []) console.log(`  ${state.padEnd(8)} ${path || '(home)'}`);
	}
}
