/**
 * Escapes everything that Markdown or HTML would treat as markup, and that some programs turn into links. Names come from pastes and
 * addresses, so none is trusted.
 */
export const plainMarkdown = (text: string) =>
	text
		.replace(/[\\`*_~[\]<>|#&]|:(?=\/\/)/g, '\\$&')
		.replace(/(www)\./gi, '$1\\.')
		.replace(/\s+/g, ' ');
