import type { Edit } from './edits.ts';
import type { OpenTag } from './parse.ts';
import { keepWhole, type PlacedText } from './texts.ts';

/** Languages that write a day without spaces, so that a line could end anywhere in it. */
const unspaced = /^(?:zh|ja)\b/;
/** 2026年11月29日, with the punctuation that would otherwise begin a line. */
export const day = /\d{4}年\d{1,2}月\d{1,2}日[，。、；：）」]?/g;
/** Elements in which words are kept whole already (headings: src/build/page/phrases.ts), or that hold no elements. */
const without = new Set('title script style code small time option textarea astro-island h1 h2 h3 h4 h5 h6 summary'.split(' '));

/** Whether days in an element are marked. */
const isMarked = ({ name, attributes }: OpenTag) => !without.has(name) && !/\b(?:small|quiet)\b/.test(attributes['class'] ?? '');

/** Keeps each day in a text of a page whole. */
export const dayEdits = (text: PlacedText): Edit[] => (unspaced.test(text.lang) && text.inside.every(isMarked) ? keepWhole(text, day) : []);
