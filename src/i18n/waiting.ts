/**
 * A text in ⟦ ⟧ is English and waits for its translation. `npm run i18n:new` writes such texts, translators replace them, and everything
 * that reads content ignores them.
 */
const [open, close] = ['⟦', '⟧'];

/** Marks an English text as waiting. */
export const waitingText = (english: string): string => `${open}${english}${close}`;

/** Whether any part of a text waits. */
export const isWaiting = (text: string): boolean => text.includes(open);

const holdsWaiting = (value: unknown): boolean =>
	typeof value === 'string'
		? isWaiting(value)
		: typeof value === 'object' && value !== null && Object.values(value).some((inner) => typeof inner === 'string' && isWaiting(inner));

/**
 * Removes waiting texts, and entries with a waiting text: half a translated entry would say less than the English one.
 * @param value Parsed content of a file: lists, mappings and plain values.
 */
export function withoutWaiting(value: unknown): unknown {
	if (Array.isArray(value)) return value.filter((item) => !holdsWaiting(item)).map(withoutWaiting);
	if (typeof value !== 'object' || value === null || value instanceof Date) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, inner]) => !holdsWaiting(inner) || Array.isArray(inner))
			.map(([key, inner]) => [key, withoutWaiting(inner)]),
	);
}
