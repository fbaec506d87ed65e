import type { APIRoute, GetStaticPaths } from 'astro';
import { address, getSite } from '../content-model/answers.ts';
import { getById, getList, getTexts } from '../content-model/entries.ts';
import type { Locale } from '../content-model/schemas/registry.ts';
import { calendarText } from '../exports/calendar.ts';
import { datesAsEvents } from '../exports/dates.ts';
import { pickText } from '../i18n/text.ts';
import { perLocale } from './per-locale.ts';

export const getStaticPaths = perLocale satisfies GetStaticPaths;

/** The dates of the site as a calendar subscription. It depends on the content alone: its time stamp is the day of the last comparison. */
export const GET: APIRoute<Locale> = ({ props: { id, lang }, site, url }) => {
	const texts = getTexts(lang);
	const dates = getList('dates');
	const compared = dates.flatMap(({ sources }) => sources.map((source) => getById('sources', source).verified)).sort();
	const events = datesAsEvents(
		dates.map((date) => ({
			...date,
			title: texts[`date.${date.id}.title`] ?? date.id,
			text: texts[`date.${date.id}.text`] ?? '',
			url: new URL(address(id, getById('questions', date.page).path, date.anchor), site ?? url).href,
		})),
		texts['dates.disputed'] ?? '',
	);
	const name = `${pickText(getSite().name, lang)} · ${texts['dates.calendar.name']}`;
	const file = calendarText({ name, lang, stamp: Date.parse(compared.at(-1) ?? '2025-01-01'), events });
	return new Response(file, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
