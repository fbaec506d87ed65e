import { shells, type Task, tools } from '../../checkers/expiry/commands.ts';
import { CommandBlock } from '../parts/CommandBlock.tsx';
import type { Translate } from '../text.ts';

interface Props {
	tasks: readonly Task[];
	/** Address of the page with the full instructions, and the anchor there. */
	answer: string | undefined;
	anchor: string | undefined;
	/** Whether a newer secret is valid already. */
	newer: boolean;
	t: Translate;
}

/** The steps for one credential in every tool; src/styles/tools.css shows the chosen one. */
export function Tasks({ tasks, answer, anchor, newer, t }: Props) {
	const hasCommand = tasks.some((task) => shells.some((shell) => task.tools[shell]));
	return (
		<>
			{newer && <p>{t('expiry.step.newer')}</p>}
			{!hasCommand && <p>{t('expiry.report.no-id')}</p>}
			{tasks.map(({ step, tools: how, unfilled }) =>
				tools.map((tool) => {
					const text = how[tool];
					// The portal needs no id: its steps are done in the row of the credential.
					const lacksId = unfilled.includes(tool);
					if (text === undefined && (step === 'verify' || (lacksId && !hasCommand))) return null;
					const others = tools.filter((other) => how[other]).map((other) => t(`tool.${other}`));
					return (
						<section key={`${step} ${tool}`} class={`tool tool-${tool}`}>
							<h4>{t(`tool.${tool}`)}</h4>
							<p>{t(`expiry.step.${step}`)}</p>
							{lacksId ? (
								<p>{t('expiry.report.no-key')}</p>
							) : text === undefined ? (
								<p class="quiet">{t('tool.missing', { tool: t(`tool.${tool}`), others: others.join(t('checker.comma')) })}</p>
							) : tool === 'portal' ? (
								<p>{t(text)}</p>
							) : (
								<CommandBlock title={t(`tool.${tool}`)} command={text} t={t} />
							)}
						</section>
					);
				}),
			)}
			{answer && (
				<p>
					<a href={anchor ? `${answer}#${anchor}` : answer}>{t('expiry.report.do.answer')}</a>
				</p>
			)}
		</>
	);
}
