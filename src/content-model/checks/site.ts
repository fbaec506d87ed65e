import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { accentOf, nearestAccent, neededContrast, textOn, themes } from '../accent.ts';
import type { Content } from '../load.ts';
import type { Problem } from '../problem.ts';
import { unknownIds } from './facts.ts';

const name = 'site.yaml';
const file = `content/data/${name}`;

/** Maximum size of a logo in bytes: it is part of the style sheet, which delays the first paint of every page. */
const maxLogoBytes = 4096;

/**
 * Checks that everything site.yaml refers to exists, its texts are in languages of the site, the logo is small, and the accent colour is
 * readable.
 */
export function checkSite({ data }: Content, root: string): Problem[] {
	const { site } = data;
	const questions = data.questions.map(({ id }) => id);
	const portals = data.portals.map(({ id }) => id);
	return [
		...checkLanguages(data),
		...checkTags(data),
		...unknownIds(name, 'portals', Object.keys(site.portals), portals, 'portals.yaml'),
		...site.notes.flatMap(({ questions: ids }, place) => unknownIds(name, `notes.${place}.questions`, ids, questions, 'questions.yaml')),
		...unknownIds(name, 'hide', site.hide, questions, 'questions.yaml'),
		...site.links.flatMap(({ questions: ids = [] }, place) =>
			unknownIds(name, `links.${place}.questions`, ids, questions, 'questions.yaml'),
		),
		...Object.entries(site.logo ?? {}).flatMap(([field, path]) =>
			typeof path === 'string' ? checkPicture(root, `logo.${field}`, path) : [],
		),
		...checkAccent(site.accent),
	];
}

function checkLanguages({ site, locales }: Content['data']): Problem[] {
	const ids = locales.map(({ id }) => id);
	const [source = 'en'] = ids;
	const { languages = ids } = site;
	const at = { file, field: 'languages' };
	const allowed = `Allowed are the ids of content/data/locales.yaml: ${ids.join(', ')}.`;
	const lacking = {
		...at,
		message: `"${languages.join(', ')}" leaves out "${source}"`,
		fix: `Add ${source}: untranslated pages are shown in it.`,
	};
	return [
		...languages.filter((id) => !ids.includes(id)).map((id) => ({ ...at, message: `"${id}" is no language of this site`, fix: allowed })),
		...(languages.includes(source) ? [] : [lacking]),
	];
}

/** Texts are found by language tag: under an unknown tag nobody would see them. */
function checkTags({ site, locales }: Content['data']): Problem[] {
	const tags = locales.map(({ lang }) => lang);
	const texts = { name: site.name, organization: site.organization ?? {}, support: site.support ?? {} };
	const labels = site.links.map(({ label }, place) => [`links.${place}.label`, label] as const);
	const own = site.notes.map(({ text }, place) => [`notes.${place}.text`, text] as const);
	const notice = site.notice ? [['notice.text', site.notice.text] as const] : [];
	return [...Object.entries(texts), ...labels, ...own, ...notice].flatMap(([field, text]) =>
		Object.keys(text)
			.filter((tag) => !tags.includes(tag))
			.map((tag) => ({
				file,
				field: `${field}.${tag}`,
				message: `"${tag}" is the tag of no language`,
				fix: `Allowed are: ${tags.join(', ')}.`,
			})),
	);
}

function checkPicture(root: string, field: string, path: string): Problem[] {
	const from = join(root, 'content', path);
	if (!existsSync(from)) {
		return [
			{ file, field, message: `there is no content/${path}`, fix: 'Put the picture there, or correct the path; it begins below content/.' },
		];
	}
	const { size } = statSync(from);
	if (size <= maxLogoBytes) {
		const wrong = pictureFault(path, readFileSync(from));
		return wrong ? [{ file, field, message: `content/${path} ${wrong[0]}`, fix: wrong[1] }] : [];
	}
	return [
		{
			file,
			field,
			message: `content/${path} has ${size} bytes, allowed are ${maxLogoBytes}`,
			fix: 'Save it smaller: an SVG without hidden layers and metadata, or a PNG no higher than 64 pixels.',
		},
	];
}

/**
 * What is wrong with a picture, and what to do. Browsers and the preview renderer trust the file extension, so it has to match the
 * content.
 */
function pictureFault(path: string, bytes: Buffer): [string, string] | undefined {
	if (path.endsWith('.png')) {
		const isPng = bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n';
		return isPng
			? undefined
			: ['is no PNG, whatever its name says', 'Save it as PNG from a program for pictures; another name does not make it one.'];
	}
	const text = bytes.toString('utf8').replace(/<!--[\s\S]*?-->/g, '');
	if (!/^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*)?<svg[\s>]/i.test(text))
		return ['is no SVG, whatever its name says', 'Save it as SVG.'];
	if (/<script|\son\w+\s*=|javascript:|<foreignObject/i.test(text))
		return ['holds a script', 'Save it as a plain SVG, without scripts, events and foreign objects.'];
	if (/(?:href|src)\s*=\s*["']?\s*(?:https?:)?\/\//i.test(text) || /url\(\s*["']?(?:https?:)?\/\//i.test(text))
		return ['asks another host for a part of it', 'Embed pictures and fonts in the file, or turn letters into outlines.'];
	return undefined;
}

function checkAccent(accent: Content['data']['site']['accent']): Problem[] {
	if (accent === undefined) return [];
	const both = typeof accent === 'object';
	return (both ? themes : themes.slice(0, 1)).flatMap((theme) => {
		const colour = accentOf(accent, theme);
		const { ratio } = textOn(colour);
		if (ratio >= neededContrast) return [];
		// Rounded down: 6.996 must not be reported as 7, which would pass.
		const measured = Math.floor(ratio * 100) / 100;
		return [
			{
				file,
				field: both ? `accent.${theme}` : 'accent',
				message: `text on "${colour}" has a contrast of ${measured} at best, needed is ${neededContrast}`,
				fix: `The nearest colour that passes is "${nearestAccent(colour)}".`,
			},
		];
	});
}
