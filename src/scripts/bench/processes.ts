import { readdirSync, readFileSync } from 'node:fs';

/** Of the time in /proc, on every Linux in use. */
export const ticksPerSecond = 100;
const bytesPerPage = 4096;

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

/** A process and all below it, as they are now. Linux only. */
export function family(id: number): Process[] {
	const all = processes();
	const found = all.filter((one) => one.id === id);
	// A list that grows is walked to its end.
	for (const { id: parent } of found) found.push(...all.filter((one) => one.parent === parent));
	return found;
}
