import type { Content } from '../load.ts';
import type { Problem } from '../problem.ts';

const placeholders = (text: string) => new Set([...text.matchAll(/\{\{\s*([^}\s]+)\s*\}\}/g)].map((match) => match[1]));

/** A language has no string that English has not, and the same placeholders in each; a complete one has every string. */
export function checkStrings({ strings, data }: Content): Problem[] {
	const english = strings[data.locales[0]?.lang ?? 'en'] ?? {};
	return data.locales.slice(1).flatMap(({ lang, complete }) => {
		const file = `content/i18n/${lang}.json`;
		const own = strings[lang];
		if (!own && !complete) return [];
		if (!own) return [{ file, field: '(whole file)', message: 'missing', fix: 'Copy content/i18n/en.json and translate it.' }];
		const missing = (complete ? Object.keys(english) : [])
			.filter((key) => !(key in own))
			.map((key) => ({ file, field: key, message: 'missing', fix: `Translate: ${JSON.stringify(english[key])}` }));
		const orphans = Object.keys(own)
			.filter((key) => !(key in english))
			.map((key) => ({ file, field: key, message: 'does not exist in English', fix: 'Remove it, or correct the key.' }));
		const wrong = Object.keys(english)
			.filter((key) => key in own && placeholders(english[key] ?? '').symmetricDifference(placeholders(own[key] ?? '')).size > 0)
			.map((key) => ({
				file,
				field: key,
				message: 'has other placeholders than the English text',
				fix: `Use exactly these: ${[...placeholders(english[key] ?? '')].map((name) => `{{${name}}}`).join(', ') || '(none)'}`,
			}));
		return [...missing, ...orphans, ...wrong];
	});
}
