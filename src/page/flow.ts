/** Flows work without scripts. What a script adds is loaded only on pages with a flow; if that fails, links still work. */
if (document.querySelector('.guided')) import('./on-demand/way.ts').catch(() => {});
