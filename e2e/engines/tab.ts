import type { Role } from './candidates.ts';

/** An element that was found and can be seen. */
export interface Element {
	click(): Promise<void>;
	/** Types with the keyboard. */
	type(text: string): Promise<void>;
	/** Presses the Enter key in it. */
	enter(): Promise<void>;
	/** Chooses an option of a <select> by its value. */
	choose(value: string): Promise<void>;
}

/** One tab of a browser. Each engine has its own driver; scenarios know only this. */
export interface Tab {
	open(address: string): Promise<void>;
	/** Elements with a role that can be seen now; with a name, only those that are called exactly so. */
	find(role: Role, name?: string): Promise<Element[]>;
	/** Runs a function in the page. It must not use anything around it; its arguments and what it returns have to be plain values. */
	run<Args extends unknown[], Result>(act: (...args: Args) => Result, ...args: Args): Promise<Result>;
	/** Errors that scripts of the page threw, as far as the driver tells them. */
	thrown(): readonly string[];
	/** The page as it is printed on A4 paper, as PDF; undefined where the driver cannot print. */
	print: (() => Promise<Uint8Array>) | undefined;
	close(): Promise<void>;
}

const patience = 15_000;
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Asks again and again until there is an answer.
 * @param ask Gives the answer, or something falsy while there is none; may throw meanwhile, for example while a page changes.
 * @throws Error that says what was waited for.
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

/** The first element with a role and name, as soon as it can be seen. */
export const shown = (tab: Tab, role: Role, name?: string): Promise<Element> =>
	eventually(`${role} "${name ?? ''}" can be seen`, async () => (await tab.find(role, name))[0]);

/** Waits until a text can be read anywhere on the page. */
export const reads = (tab: Tab, text: string): Promise<unknown> =>
	eventually(`"${text}" can be read`, () =>
		tab.run((wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted), text.replace(/\s+/g, ' ')),
	);

/** Waits until the tab is at a path of the site. */
export const arrives = (tab: Tab, path: string): Promise<unknown> =>
	eventually(`the page is ${path}`, () => tab.run((wanted) => location.pathname === wanted && document.readyState === 'complete', path));

/** Puts a text into a field as a paste does. */
export async function paste(tab: Tab, field: Element, text: string): Promise<void> {
	await field.click();
	await tab.run((pasted) => document.execCommand('insertText', false, pasted), text);
}
