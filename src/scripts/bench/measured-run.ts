import { spawnSync } from 'node:child_process';
import { run } from '../run.ts';

/** What a command cost. */
export interface Measured {
	ok: boolean;
	seconds: number;
	/** CPU seconds of the command and its child processes on all cores; NaN without Linux's `ps`. */
	cpuSeconds: number;
	/** Peak memory (resident set) of the command and its child processes at one time, in MB; NaN without Linux's `ps`. */
	peakMB: number;
}

const milliseconds = 200;

/** Current CPU seconds (including ended children) and MB of all processes of a session. */
function usage(session: number): { cpu: number; mb: number } {
	const { stdout = '' } = spawnSync('ps', ['S', '-o', 'rss=,cputimes=', '-s', String(session)], { encoding: 'utf8' });
	const rows = stdout
		.trim()
		.split('\n')
		.map((row) => row.trim().split(/\s+/).map(Number));
	const sum = (column: number) => rows.reduce((all, row) => all + (row[column] ?? Number.NaN), 0);
	return { cpu: sum(1), mb: sum(0) / 1024 };
}

/** Runs a command in a folder, in a session of its own, and measures it; its output is shown only if it fails. */
export async function measuredRun(command: string, args: readonly string[], cwd: string): Promise<Measured> {
	const start = performance.now();
	let [cpuSeconds, peakMB] = [Number.NaN, Number.NaN];
	let watch: NodeJS.Timeout | undefined;
	const started = (pid: number) => {
		watch = setInterval(() => {
			const { cpu, mb } = usage(pid);
			if (!(cpu <= cpuSeconds)) cpuSeconds = cpu || cpuSeconds;
			if (!(mb <= peakMB)) peakMB = mb || peakMB;
		}, milliseconds);
	};
	const code = await run(command, args, { cwd, output: 'on failure', started });
	clearInterval(watch);
	return { ok: code === 0, seconds: (performance.now() - start) / 1000, cpuSeconds, peakMB };
}
