import type { Role } from './candidates.ts';

/** A visible element. */
export interface Element {
	click(): Promise<void>;
	/** Types with the keyboard. */
	type(text: string): Promise<void>;
	/** Presses Enter in it. */
	enter(): Promise<void>;
	/** Selects an option of a <select> by its value. */
	choose(value: string): Promise<void>;
}

/** A browser tab. Each engine has its own driver; scenarios only use this interface. */
export interface Tab {
	open(address: string): Promise<void>;
	/** Elements with a role that are visible now; with a name, only those with exactly this accessible name. */
	find(role: Role, name?: string): Promise<Element[]>;
	/** Runs a function in the page. It must not use anything outside itself; arguments and result have to be plain values. */
	run<Args extends unknown[], Result>(act: (...args: Args) => Result, ...args: Args): Promise<Result>;
	/** Errors thrown by scripts of the page, as far as the driver reports them. */
	thrown(): readonly string[];
	/** Prints the page on A4 paper, as PDF; undefined if the driver cannot print. */
	print: (() => Promise<Uint8Array>) | undefined;
	close(): Promise<void>;
}

const patience = 15_000;
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Polls until there is a result.
 * @param what What is waited for, for the error message.
 * @param ask Returns the result, or something falsy while there is none; may throw meanwhile, for example while a page changes.
 * @throws Error that names what was waited for.
 */
export async function eventually<Answer>(what: string, ask: () => Promise<Answer>): Promise<NonNullable<Answer>> {
	const end = performance.now() + patience;
	let reason = '';
	while (performance.now() < end) {
		try {
			const answer = await ask();
			if (answer) return answer;
		} catch (error) {
			reason = ` (${error instanceof Error ? error.message : error})`;
		}
		await pause(50);
	}
	throw new Error(`Not within ${patience / 1000} seconds: ${what}${reason}`);
}

/** The first element with a role and name, as soon as it is visible. */
export const shown = (tab: Tab, role: Role, name?: string): Promise<Element> =>
	eventually(`${role} "${name ?? ''}" can be seen`, async () => (await tab.find(role, name))[0]);

/** Waits until a text is visible anywhere on the page. */
export const reads = (tab: Tab, text: string): Promise<unknown> =>
	eventually(`"${text}" can be read`, () =>
		tab.run((wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted), text.replace(/\s+/g, ' ')),
	);

/** Waits until the tab is at a path of the site. */
export const arrives = (tab: Tab, path: string): Promise<unknown> =>
	eventually(`the page is ${path}`, () => tab.run((wanted) => location.pathname === wanted && document.readyState === 'complete', path));

/** Puts a text into a field as pasting does. */
export async function paste(tab: Tab, field: Element, text: string): Promise<void> {
	await field.click();
	await tab.run((pasted) => document.execCommand('insertText', false, pasted), text);
}
