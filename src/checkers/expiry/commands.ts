import { hasNewer, needsCare } from './judge.ts';
import type { Holder, Judged, Kind } from './model.ts';

/** Tools in which a task is described: the portal in words, the others as commands. */
export const tools = ['portal', 'graph', 'powershell', 'azure-cli'] as const;
export type Tool = (typeof tools)[number];
/** A tool with commands. */
export const shells = ['graph', 'powershell', 'azure-cli'] as const;
export type Shell = (typeof shells)[number];

/** The steps, in order. `activate`: a SAML certificate signs only once it is made active. */
export const steps = ['add', 'verify', 'activate', 'delete'] as const;
export type StepName = (typeof steps)[number];

/** How to renew one kind of credential: an entry of content/data/expiry-commands.yaml. */
export interface Guide {
	id: string;
	kind: Kind;
	of: readonly Holder['of'][];
	/** Id of the question whose page has the full instructions, and the anchor there. */
	question: string;
	anchor?: string | undefined;
	sources: readonly string[];
	steps: readonly ({ step: StepName; portal?: true | undefined } & Partial<Record<Shell, string | undefined>>)[];
}

/** The commands as in the content, with placeholders. */
export interface ExpiryCommands {
	/** How each tool refers to an app by the ID that is known. */
	names: Readonly<Record<'appId' | 'objectId', Readonly<Record<Shell, string>>>>;
	guides: readonly Guide[];
}

/** One step for one credential: the text key for the portal, and the commands for the other tools. */
export interface Task {
	step: StepName;
	tools: Partial<Record<Tool, string>>;
	/** Tools whose command cannot be completed, because the paste lacks an ID. */
	unfilled: readonly Tool[];
}

const dayLength = 86_400_000;
/**
 * Lifetime of a new credential in days, unless the reader changes it: well below the twelve months that Microsoft recommends as a maximum
 * for secrets.
 */
const lifeDays = 180;
const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10);
/** Placeholders that only the paste can fill; without their values a command would be wrong. */
const fromPaste = /<(?:app|appId|objectId|keyId)>/;

/** The instructions for a credential; undefined if there are none. */
export const guideOf = ({ kind, holder }: Pick<Judged, 'kind' | 'holder'>, { guides }: ExpiryCommands): Guide | undefined =>
	guides.find((guide) => guide.kind === kind && guide.of.includes(holder.of));

/**
 * Fills the placeholders <…> of a command; everything else is unchanged. Placeholders without a value are left for the reader.
 * @param values Only GUIDs and days, so that no pasted text can become part of a command.
 * @returns undefined if an ID is missing without which the command would be wrong.
 */
export function fillCommand(template: string, values: Readonly<Record<string, string | undefined>>): string | undefined {
	// Replaced twice, since the app's name may itself contain a placeholder for its ID.
	const once = (text: string) => text.replace(/<(\w+)>/g, (whole, key: string) => values[key] ?? whole);
	const filled = once(once(template)).trim();
	return fromPaste.test(filled) ? undefined : filled;
}

/**
 * The steps for one credential, with its own IDs. Beside a newer secret nothing is to be added. Empty for credentials that renew themselves
 * or are renewed by another tenant. For an app without an ID only the portal's steps are included. Never throws.
 * @param now Milliseconds since 1970: the new credential is named after this month, and expires half a year later.
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
	const left = guide.steps.filter(({ step }) => step !== 'add' || !hasNewer(judged));
	return left.flatMap(({ step, portal, ...own }): Task[] => {
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
