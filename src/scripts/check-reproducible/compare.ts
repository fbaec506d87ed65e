import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder with the hash of its bytes. */
function fingerprints(folder: string): Map<string, string> {
	const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
	return new Map(
		files.map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex'),
		]),
	);
}

/**
 * Compares two folders byte by byte.
 * @returns One line for each file that only one of them has, or that differs, with the place of the first difference.
 */
export function differences(first: string, second: string): string[] {
	const [one, other] = [fingerprints(first), fingerprints(second)];
	const missing = (from: typeof one, to: typeof one, where: string) =>
		[...from.keys()].filter((file) => !to.has(file)).map((file) => `${file}: only in ${where}`);
	const changed = [...one].filter(([file, hash]) => other.has(file) && other.get(file) !== hash);
	return [
		...missing(one, other, first),
		...missing(other, one, second),
		...changed.map(([file]) => {
			const [a, b] = [readFileSync(join(first, file)), readFileSync(join(second, file))];
			const at = a.findIndex((byte, place) => byte !== b[place]);
			return `${file}: differs at byte ${at}: ${JSON.stringify(a.toString('utf8', Math.max(0, at - 40), at + 40))}`;
		}),
	];
}
