/** What every checker shows or offers once its verdict stands. In one module, so that it is loaded with one request. */
export { answerMarkdown } from '../markdown.ts';
export { BelowVerdict } from './BelowVerdict.tsx';
export { ShareBar } from './ShareBar.tsx';
