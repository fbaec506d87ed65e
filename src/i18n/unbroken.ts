/** A hyphen at which no line ends. */
const hyphen = '\u2011';

/** The same text, in which no line ends inside an option of a command, such as --password. Its length stays the same. */
export const unbroken = (text: string): string =>
	text.replace(/(^|[^\p{L}\p{N}-])(--?[a-z][a-z-]*)/giu, (_, before: string, option: string) => before + option.replaceAll('-', hyphen));
