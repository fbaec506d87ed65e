import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * Reads what stands behind a command.
 * @param usage Shown where there is no such option, or one has no value.
 * @returns The value of each option, and `names` that stand beside them; undefined where something is wrong.
 */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
	args: readonly string[],
	options: Options,
	usage: string,
) {
	try {
		const { values, positionals: names } = parseArgs({ args: [...args], options, allowPositionals: true });
		return { ...values, names };
	} catch (error) {
		console.error(`${(error as Error).message}. ${usage}`);
		return undefined;
	}
}

/** A moment that was written down, in milliseconds since 1970; undefined, with a message, where it is none. */
export function readMoment(written: string, usage: string): number | undefined {
	const moment = Date.parse(written);
	if (!Number.isNaN(moment)) return moment;
	console.error(`--now takes a moment such as 2026-11-29T00:00:00Z, not "${written}". ${usage}`);
	return undefined;
}
