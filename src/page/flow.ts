/** A guided way works without script. What a script adds there is loaded where a page has one; without it links still work. */
if (document.querySelector('.guided')) import('./on-demand/way.ts').catch(() => {});
