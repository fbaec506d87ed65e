import type { APIRoute } from 'astro';
import { getSite } from '../content-model/answers.ts';
import { securityPath, securityTxt } from '../machines/security-txt.ts';

/** Whom to tell about a security problem; the route exists only where site.yaml says it. */
export const GET: APIRoute = ({ site, url }) => {
	const { security } = getSite();
	if (!security) return new Response(null, { status: 404 });
	// It holds for the whole host, so it is read at the host's root, under a base path too.
	const canonical = new URL(`/${securityPath}`, site ?? url).href;
	return new Response(securityTxt(security, canonical), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
