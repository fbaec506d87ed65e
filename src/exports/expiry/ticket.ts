import type { Judged } from '../../checkers/expiry/model.ts';
import type { AppReport } from '../../checkers/expiry/report.ts';
import { plainMarkdown } from '../markdown-text.ts';
import { appName, credentialName, dayOf, type Words } from './words.ts';

/** Apps of a ticket that are named; a ticket of thousands helps nobody. */
const mostNamed = 50;

/**
 * A report as Markdown for a ticket: the first sentence, then the apps by their next date.
 * @param sentence What it comes to, as the page says it.
 */
export function credentialsTicket(sentence: string, apps: readonly AppReport[], t: Words): string {
	const line = (one: Judged) =>
		[t(`expiry.state.${one.state}`), dayOf(one.endsAt), t(`expiry.kind.${one.kind}`), credentialName(one, t), one.keyId ?? '']
			.filter((part) => part !== '')
			.map(plainMarkdown)
			.join(' · ');
	return [
		`## ${plainMarkdown(sentence)}`,
		'',
		...apps
			.slice(0, mostNamed)
			.flatMap((app) => [
				`**${plainMarkdown(appName(app, t))}** ${app.name ? plainMarkdown(app.appId ?? '') : ''}`.trim(),
				'',
				...app.credentials.map((one) => `- ${line(one)}`),
				'',
			]),
		...(apps.length > mostNamed ? [t('expiry.report.more-apps', { count: String(apps.length - mostNamed) }), ''] : []),
	].join('\n');
}
