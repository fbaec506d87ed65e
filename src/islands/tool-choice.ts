import { remember, remembered } from '../i18n/remember.ts';

/** Storage key of the tool that a reader chose for tasks. */
const key = 'tool';

/** The stored tool; empty or undefined if there is none. */
export const chosenTool = (): string | undefined => remembered(key);

/** Stores a tool, for the next page. */
export const keepTool = (tool: string): void => remember(key, tool);
