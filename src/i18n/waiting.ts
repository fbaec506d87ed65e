/**
 * A text in ⟦ ⟧ is English and waits for its translation. `npm run i18n:new` writes such texts, a translator replaces them, and whatever
 * reads content treats them as if they were not there.
 */
const [open, close] = ['⟦', '⟧'];

/** A text that waits, as it is written into a file of the language. */
export const waitingText = (english: string): string => `${open}${english}${close}`;

/** Whether a text, or any part of it, waits. */
export const isWaiting = (text: string): boolean => text.includes(open);

const holdsWaiting = (value: unknown): boolean =>
	typeof value === 'string'
		? isWaiting(value)
		: typeof value === 'object' && value !== null && Object.values(value).some((inner) => typeof inner === 'string' && isWaiting(inner));

/**
 * Leaves out what waits: texts, and entries of which a text waits, since half an entry says less than the English one.
 * @param value What was read from a file: lists, mappings and plain values.
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
