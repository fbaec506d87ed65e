import { readdirSync, readFileSync } from 'node:fs';

/** Fields of /proc/<pid>/stat after the name in brackets, which may itself hold spaces. */
function stat(pid: string): string[] {
	try {
		return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
	} catch {
		// It has ended in the meantime.
		return [];
	}
}

/**
 * Seconds of a processor that a program and the processes it started itself have used. Linux only.
 * @param pid Process id of the program.
 */
export function cpuSeconds(pid: number): number {
	const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && (name === String(pid) || stat(name)[1] === String(pid)));
	// Fields 14 and 15 of the file: time in the program and in the kernel, in hundredths of a second.
	return processes.reduce((sum, one) => sum + (Number(stat(one)[11] ?? 0) + Number(stat(one)[12] ?? 0)) / 100, 0);
}
