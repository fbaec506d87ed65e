import type { Judged } from '../../checkers/expiry/model.ts';
import type { AppReport } from '../../checkers/expiry/report.ts';
import { plainMarkdown } from '../markdown-text.ts';
import { appName, credentialName, dayOf, type Words } from './words.ts';

/** Maximum number of apps in a ticket; nobody reads more. */
const maxApps = 50;

/**
 * A report as Markdown for a ticket: the first sentence, then the apps, most urgent first.
 * @param sentence The summary, as the page shows it.
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
			.slice(0, maxApps)
			.flatMap((app) => [
				`**${plainMarkdown(appName(app, t))}** ${app.name ? plainMarkdown(app.appId ?? '') : ''}`.trim(),
				'',
				...app.credentials.map((one) => `- ${line(one)}`),
				'',
			]),
		...(apps.length > maxApps ? [t('expiry.report.more-apps', { count: String(apps.length - maxApps) }), ''] : []),
	].join('\n');
}
