import { plainMarkdown } from '../exports/markdown-text.ts';
import { withColon } from '../i18n/text.ts';
import type { AnswerModel, ReasonModel, SourceLink } from './answer-model.ts';
import { linksAt } from './sources.ts';
import type { Translate } from './text.ts';

const list = (title: string, lines: readonly string[]) =>
	lines.length > 0 ? [`**${title}**`, '', ...lines.map((line) => `- ${line}`), ''] : [];

/** Rules as list items, each with its basis and sources. */
const rules = (reasons: readonly ReasonModel[], sources: readonly SourceLink[], t: Translate) =>
	reasons.map(({ effect, basis, text, sources: places }) => {
		const how = basis === 'documented' ? '' : ` (${t(`checker.basis.${basis}`)})`;
		const links = linksAt(sources, places).map(({ title, address }) => `[${plainMarkdown(title)}](${address})`);
		return `${withColon(t(`checker.effect.${effect}`))}${plainMarkdown(text)}${how} ${links.join(', ')}`;
	});

const pairs = (entries: AnswerModel['asked']) =>
	entries.map(({ label, value }) => `${withColon(plainMarkdown(label))}${plainMarkdown(value)}`);

/**
 * An answer as Markdown for a ticket.
 * @param sources All sources of the checker.
 * @param address Address at which the same answer is shown.
 */
export function answerMarkdown(answer: AnswerModel, sources: readonly SourceLink[], address: string, t: Translate): string {
	const { headline, sentence, reasons, beside = [], enoughTitle, enough, ways, needs = [], asked, assumed = [], held } = answer;
	return [
		`## ${plainMarkdown(headline)}`,
		'',
		plainMarkdown(sentence),
		'',
		...list(t('checker.asked'), pairs(asked)),
		...list(
			enoughTitle,
			(held ? [] : enough).map(({ name, more }) => plainMarkdown(name) + (more ? ` – ${plainMarkdown(more)}` : '')),
		),
		...list(
			t('checker.way-in'),
			ways.map(({ text, href }) => `[${plainMarkdown(text)}](${new URL(href, address).href})`),
		),
		...list(t('checker.beside'), rules(beside, sources, t)),
		...list(t('checker.rule'), rules(reasons, sources, t)),
		...list(t('checker.needs'), needs.map(plainMarkdown)),
		...list(t('checker.assumed'), pairs(assumed)),
		`${withColon(t('checker.source-of-answer'))}${address}`,
		'',
	].join('\n');
}
