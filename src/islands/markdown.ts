import type { AnswerModel } from './answer-model.ts';
import type { Translate } from './text.ts';

/** A text with what Markdown or HTML would take for markup, or some programs for a link, made plain; names come from pastes and addresses, so none is trusted. */
export const plainMarkdown = (text: string) =>
	text
		.replace(/[\\`*_~[\]<>|#&]|:(?=\/\/)/g, '\\$&')
		.replace(/(www)\./gi, '$1\\.')
		.replace(/\s+/g, ' ');

const list = (title: string, lines: readonly string[]) =>
	lines.length > 0 ? [`**${title}**`, '', ...lines.map((line) => `- ${line}`), ''] : [];

/**
 * An answer as Markdown for a ticket.
 * @param address Where the same answer can be seen.
 */
export function answerMarkdown(
	{ headline, reasons, enoughTitle, enough, ways, needs = [], asked }: AnswerModel,
	address: string,
	t: Translate,
): string {
	return [
		`## ${plainMarkdown(headline)}`,
		'',
		...list(
			t('checker.asked'),
			asked.map(({ label, value }) => `${plainMarkdown(label)}: ${plainMarkdown(value)}`),
		),
		...list(
			t('checker.why'),
			reasons.map(({ effect, basis, text, sources }) => {
				const how = basis === 'documented' ? '' : ` (${t(`checker.basis.${basis}`)})`;
				return `${t(`checker.effect.${effect}`)}: ${plainMarkdown(text)}${how} ${sources.map((link) => `[${plainMarkdown(link.title)}](${link.address})`).join(', ')}`;
			}),
		),
		...list(
			enoughTitle,
			enough.map(({ name, more }) => plainMarkdown(name) + (more ? ` – ${plainMarkdown(more)}` : '')),
		),
		...list(t('checker.needs'), needs.map(plainMarkdown)),
		...list(
			t('checker.ways'),
			ways.map(({ text, href }) => `[${plainMarkdown(text)}](${new URL(href, address).href})`),
		),
		`${t('checker.source-of-answer')}: ${address}`,
		'',
	].join('\n');
}
