import type { APIRoute, GetStaticPaths } from 'astro';
import { address, asset, getSite } from '../content-model/answers.ts';
import { getTexts } from '../content-model/entries.ts';
import type { Locale } from '../content-model/schemas/registry.ts';
import { fillIn, pickText } from '../i18n/text.ts';
import { manifestColours } from '../icons/drawing.ts';
import { webManifest } from '../machines/manifest.ts';
import { perLocale } from './per-locale.ts';

export const getStaticPaths = perLocale satisfies GetStaticPaths;

/** The web app manifest of a language: name, colours and icons for home screens. */
export const GET: APIRoute<Locale> = ({ props: { id, lang, dir } }) => {
	const site = getSite();
	const texts = getTexts(lang);
	const manifest = webManifest({
		lang,
		dir,
		name: pickText(site.name, lang),
		publisher: site.organization && fillIn(texts['site.publishedBy'] ?? '', { organization: pickText(site.organization, lang) }),
		home: address(id),
		scope: asset(''),
		colours: manifestColours(site),
		icons: { svg: asset('favicon.svg'), touch: asset('apple-touch-icon.png') },
	});
	return new Response(manifest, { headers: { 'Content-Type': 'application/manifest+json' } });
};
