import type { APIRoute } from 'astro';
import { getSite } from '../content-model/answers.ts';
import { securityPath, securityTxt } from '../machines/security-txt.ts';

/** Whom to tell about a security problem (RFC 9116); the route exists only if site.yaml names a contact. */
export const GET: APIRoute = ({ site, url }) => {
	const { security } = getSite();
	if (!security) return new Response(null, { status: 404 });
	// It applies to the whole host, so its canonical address is at the host's root, even with a base path.
	const canonical = new URL(`/${securityPath}`, site ?? url).href;
	return new Response(securityTxt(security, canonical), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
