/**
 * Puts values into a text's {{placeholders}}.
 * @throws Error naming the placeholder that got no value.
 */
export function fillIn(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{\{\s*([^}\s]+)\s*\}\}/g, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`No value for {{${name}}} in "${text}"`);
		return String(value);
	});
}

/** The text for a language tag, else the English one. */
export function pickText<T>(texts: Record<string, T>, lang: string): T {
	const text = texts[lang] ?? texts['en'];
	if (text === undefined) throw new Error(`No text for ${lang} and none in English`);
	return text;
}
