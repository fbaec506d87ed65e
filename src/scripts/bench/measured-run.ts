import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { family, ticksPerSecond } from './processes.ts';

/** What a command took. */
export interface Measured {
	ok: boolean;
	seconds: number;
	/** Seconds of work on all cores, of the command and all it started; NaN where the system has no /proc. */
	cpuSeconds: number;
	/** The most memory (resident set) that the command and all it started held at one time, in MB; NaN where the system has no /proc. */
	peakMB: number;
}

const milliseconds = 200;

/** Runs a command in a folder and measures it; its output is shown only if it fails. */
export function measuredRun(command: string, args: readonly string[], cwd: string): Promise<Measured> {
	const start = performance.now();
	const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
	const output: Buffer[] = [];
	child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
	const known = existsSync('/proc/self/stat');
	let [ticks, bytes] = known ? [0, 0] : [Number.NaN, Number.NaN];
	const watch = setInterval(() => {
		if (!known || child.pid === undefined) return;
		const now = family(child.pid);
		ticks = Math.max(
			ticks,
			now.reduce((sum, one) => sum + one.ticks, 0),
		);
		bytes = Math.max(
			bytes,
			now.reduce((sum, one) => sum + one.bytes, 0),
		);
	}, milliseconds);
	return new Promise((resolve, reject) => {
		child.on('error', (error) => reject(new Error(`${command} could not be started: ${error.message}. Run npm ci first.`)));
		child.on('close', (code) => {
			clearInterval(watch);
			if (code !== 0) process.stderr.write(Buffer.concat(output).subarray(-20_000));
			const seconds = (performance.now() - start) / 1000;
			resolve({ ok: code === 0, seconds, cpuSeconds: ticks / ticksPerSecond, peakMB: bytes / 1024 ** 2 });
		});
	});
}
