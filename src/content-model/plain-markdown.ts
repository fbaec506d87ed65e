/** Fenced code blocks and inline code, in which nothing is markup. */
const code = /^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\2[ \t]*$|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\3(?!`)/gm;

/** An anchor within a line of text is a tag in both languages; on a line of its own MDX makes it a block. */
const anchor = /<span id="[\w-]+"><\/span>(?=[ \t]*[^\s<])/g;

/** What only MDX treats as syntax (tags, expressions, imports), and what only Markdown treats as code (deep indentation). */
const different = /[<{}]|^(?:import|export)\b|^(?: {4}|\t)/m;

/**
 * Whether a page means the same as Markdown and as MDX: no components, no expressions, and no tags except anchors.
 * @param body The page's text without its front matter.
 */
export const isPlainMarkdown = (body: string): boolean => !different.test(body.replace(code, '`').replace(anchor, ''));
