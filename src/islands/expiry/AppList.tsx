import { useEffect, useState } from 'preact/hooks';
import { tools } from '../../checkers/expiry/commands.ts';
import type { AppReport } from '../../checkers/expiry/report.ts';
import { appName } from '../../exports/expiry/words.ts';
import { withColon } from '../../i18n/text.ts';
import type { Strings, Translate } from '../text.ts';
import { chosenTool, keepTool } from '../tool-choice.ts';
import { CredentialItem } from './CredentialItem.tsx';

interface Props {
	apps: readonly AppReport[];
	now: number;
	lang: string;
	/** Guide id → address of the answer page. */
	pages: Strings;
	t: Translate;
}

/** Number of apps rendered at first and with each "more": thousands at once would block the page. */
const step = 25;
/** Maximum number of rendered credentials per app. */
const maxPerApp = 50;

/** The apps, most urgent first, each with its credentials and what to do. One choice of tool applies to all. */
export function AppList({ apps, now, lang, pages, t }: Props) {
	const [drawn, setDrawn] = useState(step);
	const [tool, setTool] = useState(chosenTool);
	useEffect(() => setDrawn(step), [apps]);
	const current = tools.find((one) => one === tool) ?? tools[0];
	return (
		<div class="tools">
			<fieldset class="tabs">
				<legend class="sr-only">{t('tool.legend')}</legend>
				{tools.map((one) => (
					<label key={one}>
						<input
							type="radio"
							name="expiry-tool"
							value={one}
							checked={one === current}
							onChange={() => {
								setTool(one);
								keepTool(one);
							}}
						/>
						<span>{t(`tool.${one}`)}</span>
					</label>
				))}
			</fieldset>
			{apps.slice(0, drawn).map((app, place) => (
				<section key={app.key} class="credentials">
					<h3 tabIndex={-1}>
						<bdi>{appName(app, t)}</bdi>
					</h3>
					{app.appId && app.name && (
						<p class="quiet">
							{withColon(t('expiry.report.column.app-id'))}
							<code>{app.appId}</code>
						</p>
					)}
					<ul>
						{app.credentials.slice(0, maxPerApp).map((one, number) => (
							<CredentialItem
								key={`${one.keyId} ${one.line}`}
								credential={one}
								open={place === 0 && number === 0}
								{...{ now, lang, pages, t }}
							/>
						))}
					</ul>
					{app.credentials.length > maxPerApp && (
						<p>{t('expiry.report.month-more', { count: String(app.credentials.length - maxPerApp) })}</p>
					)}
				</section>
			))}
			{apps.length > drawn && (
				<p class="buttons">
					<button type="button" class="btn" onClick={() => setDrawn(drawn + step)}>
						{t('expiry.report.more', { count: String(apps.length - drawn) })}
					</button>
				</p>
			)}
		</div>
	);
}
