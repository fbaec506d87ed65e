/**
 * A number and what it counts, in English, for messages to those who write and publish.
 * @param noun In the singular; its plural is made with "s".
 */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
