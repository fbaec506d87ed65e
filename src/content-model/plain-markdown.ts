/** Blocks of code with their fences, and code in a line: nothing in them is markup. */
const code = /^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\2[ \t]*$|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\3(?!`)/gm;

/** An anchor in a line of text, which is a tag in both; on a line of its own MDX makes it a block. */
const anchor = /<span id="[\w-]+"><\/span>(?=[ \t]*[^\s<])/g;

/** What only MDX reads as more than text (tags, expressions, imports), and what only Markdown reads as code (deep indents). */
const different = /[<{}]|^(?:import|export)\b|^(?: {4}|\t)/m;

/**
 * Whether a page means the same as Markdown and as MDX: it has no components and no expressions, and no tags but anchors.
 * @param body The page's text without its fields.
 */
export const isPlainMarkdown = (body: string): boolean => !different.test(body.replace(code, '`').replace(anchor, ''));
