import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Measured {
	ok: boolean;
	seconds: number;
	/** Seconds of work on all cores, of the command and all it started; NaN where the system has no /proc. */
	cpuSeconds: number;
	/** The most memory (resident set) that the command and all it started held at one time, in MB; NaN where the system has no /proc. */
	peakMB: number;
}

/** Of the time in /proc, on every Linux in use. */
const ticksPerSecond = 100;
const bytesPerPage = 4096;
const milliseconds = 200;

interface Process {
	id: number;
	parent: number;
	ticks: number;
	bytes: number;
}

/** The processes of the machine; one that ends while it is read is left out. */
function processes(): Process[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((name): Process[] => {
			try {
				const text = readFileSync(`/proc/${name}/stat`, 'utf8');
				// Behind the name, which may hold anything: state, parent, …; children that ended are counted with their parent.
				const fields = text
					.slice(text.lastIndexOf(')') + 2)
					.split(' ')
					.map(Number);
				const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
				return [{ id: Number(name), parent: fields[1] ?? 0, ticks, bytes: (fields[21] ?? 0) * bytesPerPage }];
			} catch {
				return [];
			}
		});
}

/** A process and all below it. */
function family(id: number): Process[] {
	const all = processes();
	const found = all.filter((one) => one.id === id);
	// A list that grows is walked to its end.
	for (const { id: parent } of found) found.push(...all.filter((one) => one.parent === parent));
	return found;
}

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
