import type { AnswerModel } from './answer-model.ts';
import type { Translate } from './text.ts';

/** Characters that Markdown or HTML would take for markup; names come from pastes and addresses, so none is trusted. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');

const list = (title: string, lines: readonly string[]) =>
	lines.length > 0 ? [`**${title}**`, '', ...lines.map((line) => `- ${line}`), ''] : [];

/**
 * An answer as Markdown for a ticket.
 * @param address Where the same answer can be seen.
 */
export function answerMarkdown({ headline, reasons, enough, ways, needs = [], asked }: AnswerModel, address: string, t: Translate): string {
	return [
		`## ${plain(headline)}`,
		'',
		...list(
			t('checker.asked'),
			asked.map(({ label, value }) => `${plain(label)}: ${plain(value)}`),
		),
		...list(
			t('checker.why'),
			reasons.map(({ effect, basis, text, sources }) => {
				const how = basis === 'documented' ? '' : ` (${t(`checker.basis.${basis}`)})`;
				return `${t(`checker.effect.${effect}`)}: ${plain(text)}${how} ${sources.map((link) => `[${plain(link.title)}](${link.address})`).join(', ')}`;
			}),
		),
		...list(
			t('checker.enough'),
			enough.map(({ name, more }) => plain(name) + (more ? ` – ${plain(more)}` : '')),
		),
		...list(t('checker.needs'), needs.map(plain)),
		...list(
			t('checker.ways'),
			ways.map(({ text, href }) => `[${plain(text)}](${new URL(href, address).href})`),
		),
		`${t('checker.source-of-answer')}: ${address}`,
		'',
	].join('\n');
}
