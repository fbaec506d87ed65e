/** A guided way works without script. What a script adds there is loaded where a page has one. */
if (document.querySelector('.guided')) void import('./on-demand/way.ts');
