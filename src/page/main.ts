/** The script of every page; a few kinds of pages have another one. Answers can be read without it. */
import '../islands/search/open.ts';
import './contents.ts';
import './copy.ts';
import './heading-links.ts';
import './languages.ts';
import './menu.ts';
import './notice.ts';
import './sections.ts';
import './theme.ts';
import './ticket.ts';
import './tools.ts';
import './verified.ts';
