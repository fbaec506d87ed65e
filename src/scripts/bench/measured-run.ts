import { spawnSync } from 'node:child_process';
import { run } from '../run.ts';

/** What a command took. */
export interface Measured {
	ok: boolean;
	seconds: number;
	/** Seconds of work on all cores, of the command and all it started; NaN where the system has no `ps` of Linux. */
	cpuSeconds: number;
	/** The most memory (resident set) that the command and all it started held at one time, in MB; NaN where the system has no `ps` of Linux. */
	peakMB: number;
}

const milliseconds = 200;

/** CPU seconds, those of ended children included, and MB of the processes of a session, as they are now. */
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
