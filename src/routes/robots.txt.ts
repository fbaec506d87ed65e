import type { APIRoute } from 'astro';
import { asset, getSite } from '../content-model/answers.ts';

/** Forbids crawling unless site.yaml opens the site to search engines. */
export const GET: APIRoute = ({ site, url }) => {
	const { indexing } = getSite();
	const sitemap = new URL(asset('sitemap-index.xml'), site ?? url).href;
	const lines = indexing ? ['User-agent: *', 'Allow: /', `Sitemap: ${sitemap}`] : ['User-agent: *', 'Disallow: /'];
	return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
