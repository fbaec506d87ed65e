/** A text with what Markdown or HTML would take for markup, or some programs for a link, made plain; names come from pastes and addresses, so none is trusted. */
export const plainMarkdown = (text: string) =>
	text
		.replace(/[\\`*_~[\]<>|#&]|:(?=\/\/)/g, '\\$&')
		.replace(/(www)\./gi, '$1\\.')
		.replace(/\s+/g, ' ');
