/** The one script of every page. Nothing in it is needed to read an answer. */
import '../islands/search/open.ts';
import './checkers.ts';
import './copy.ts';
import './languages.ts';
import './theme.ts';
import './tools.ts';
import './verified.ts';
