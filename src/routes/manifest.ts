import type { APIRoute, GetStaticPaths } from 'astro';
import { address, asset, getLocales, getSite } from '../content-model/answers.ts';
import { getStrings } from '../content-model/entries.ts';
import type { Locale } from '../content-model/schemas/registry.ts';
import { pickText } from '../i18n/text.ts';
import { manifestColours } from '../icons/drawing.ts';
import { webManifest } from '../machines/manifest.ts';

export const getStaticPaths = (async () =>
	(await getLocales()).map((locale) => ({ params: { locale: locale.id }, props: locale }))) satisfies GetStaticPaths;

/** The manifest of a language: name, colours and icons for home screens. */
export const GET: APIRoute<Locale> = async ({ props: { id, lang, dir } }) => {
	const site = await getSite();
	const strings = { ...(await getStrings('en')), ...(await getStrings(lang)) };
	const manifest = webManifest({
		lang,
		dir,
		name: pickText(site.name, lang),
		publisher: (strings['site.publishedBy'] ?? '').replace('{{organization}}', () => pickText(site.organization, lang)),
		home: address(id),
		scope: asset(''),
		colours: manifestColours(site),
		icons: { svg: asset('favicon.svg'), touch: asset('apple-touch-icon.png') },
	});
	return new Response(manifest, { headers: { 'Content-Type': 'application/manifest+json' } });
};
