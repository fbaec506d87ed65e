import { needsCare } from './judge.ts';
import type { Holder, Judged, Kind } from './model.ts';

/** Tools in which a task is described; the portal in words, the others as commands. */
export const tools = ['portal', 'graph', 'powershell', 'azure-cli'] as const;
export type Tool = (typeof tools)[number];
/** A tool that takes commands. */
export const shells = ['graph', 'powershell', 'azure-cli'] as const;
export type Shell = (typeof shells)[number];

/** What is done one after the other. `activate`: a SAML certificate signs only once it is made active. */
export const steps = ['add', 'verify', 'activate', 'delete'] as const;
export type StepName = (typeof steps)[number];

/** How to renew one kind of credential where it stands: an entry of content/data/expiry-commands.yaml. */
export interface Guide {
	id: string;
	kind: Kind;
	of: readonly Holder['of'][];
	/** Id of the question whose page says it in full, and the place there. */
	question: string;
	anchor?: string | undefined;
	sources: readonly string[];
	steps: readonly ({ step: StepName; portal?: true | undefined } & Partial<Record<Shell, string | undefined>>)[];
}

/** The commands as the content has them, with placeholders. */
export interface ExpiryCommands {
	/** How each tool names an app by the ID that is known. */
	names: Readonly<Record<'appId' | 'objectId', Readonly<Record<Shell, string>>>>;
	guides: readonly Guide[];
}

/** One step with the IDs of one credential: for the portal the key of its text, for the other tools what to type. */
export interface Task {
	step: StepName;
	tools: Partial<Record<Tool, string>>;
	/** Tools whose command cannot be filled in, because the paste lacks an ID. */
	unfilled: readonly Tool[];
}

const dayLength = 86_400_000;
/** How long the new credential lives, if nothing else is said: well below the twelve months that Microsoft recommends for secrets. */
const lifeDays = 180;
const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10);
/** What only the paste can tell; without it a command would be wrong. */
const fromPaste = /<(?:app|appId|objectId|keyId)>/;

/** The guide for a credential; undefined where there is none. */
export const guideOf = ({ kind, holder }: Pick<Judged, 'kind' | 'holder'>, { guides }: ExpiryCommands): Guide | undefined =>
	guides.find((guide) => guide.kind === kind && guide.of.includes(holder.of));

/**
 * Puts values into a command; nothing else in it is changed. What stands in <…> and has no value is for the reader.
 * @param values GUIDs and days only, so that nothing of a paste can become a part of a command.
 * @returns undefined if an ID is missing without which the command would be wrong.
 */
export function fillCommand(template: string, values: Readonly<Record<string, string | undefined>>): string | undefined {
	// Twice: the name of an app holds its ID.
	const once = (text: string) => text.replace(/<(\w+)>/g, (whole, key: string) => values[key] ?? whole);
	const filled = once(once(template)).trim();
	return fromPaste.test(filled) ? undefined : filled;
}

/**
 * What to do for one credential, with its own IDs. Empty for what renews itself or is renewed by another tenant.
 * @param now Milliseconds since 1970: the new one is named after the month, and ends half a year later.
 * @throws Never; a step of an app without an ID is left out, but for what the portal does.
 */
export function tasksOf(judged: Judged, commands: ExpiryCommands, now: number): Task[] {
	const guide = guideOf(judged, commands);
	if (!guide || (!needsCare(judged) && judged.kind !== 'federated')) return [];
	const { holder, keyId } = judged;
	const names = holder.appId ? commands.names.appId : holder.objectId ? commands.names.objectId : undefined;
	const values = {
		appId: holder.appId,
		objectId: holder.objectId,
		keyId,
		name: `rotation-${isoDay(now).slice(0, 7)}`,
		until: isoDay(now + lifeDays * dayLength),
	};
	return guide.steps.flatMap(({ step, portal, ...own }): Task[] => {
		const filled: Partial<Record<Tool, string>> = portal ? { portal: `expiry.portal.${guide.id}.${step}` } : {};
		const unfilled: Tool[] = [];
		for (const shell of shells) {
			const template = own[shell];
			const command = template && fillCommand(template, { ...values, app: names?.[shell] });
			if (command) filled[shell] = command;
			else if (template) unfilled.push(shell);
		}
		return Object.keys(filled).length > 0 || (names && unfilled.length > 0) ? [{ step, tools: filled, unfilled }] : [];
	});
}
