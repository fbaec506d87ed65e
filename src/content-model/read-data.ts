import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { withoutWaiting } from '../i18n/waiting.ts';
import type { DataFile, DataOf } from './data-files.ts';
import type { Problem } from './problem.ts';
import { readFile } from './read-yaml.ts';

/** Entry of a list, or a record → the file it was read from, as a path from the project's root. */
export type Origins = ReadonlyMap<object, string>;

/** A file that a table entry matches, and what the stars of `from` match in its path, without the extension. */
interface Found {
	file: string;
	name: string;
}

/** The files that `from` of a table entry matches, as paths from the project's root, in the order of their names. */
function filesOf(root: string, from: string): Found[] {
	const expand = (found: readonly (readonly string[])[], part: string): string[][] =>
		found.flatMap((parts) => {
			if (!part.includes('*')) return [[...parts, part]];
			const folder = join(root, 'content', ...parts);
			if (!existsSync(folder)) return [];
			// A lone star matches folders; a star with an extension matches files.
			const names = readdirSync(folder, { withFileTypes: true })
				.filter((entry) => (part === '*' ? entry.isDirectory() : entry.isFile() && entry.name.endsWith(part.slice(1))))
				.map(({ name }) => name);
			return names.sort().map((name) => [...parts, name]);
		});
	const pattern = from.split('/');
	return pattern.reduce(expand, [[]] as string[][]).map((parts) => {
		const starred = pattern.includes('*') ? parts.slice(pattern.indexOf('*')) : parts.slice(-1);
		return { file: `content/${parts.join('/')}`, name: starred.join('/').replace(/\.\w+$/, '') };
	});
}

/**
 * Reads all files that a table lists.
 * @param root Absolute path of the project.
 * @param problems Receives every mistake found while reading.
 * @returns The data, and the file of each entry. What could not be read is an empty list, or undefined in place of a record.
 */
export function readData<T extends Readonly<Record<string, DataFile>>>(
	root: string,
	table: T,
	problems: Problem[],
): { data: DataOf<T>; origins: Origins } {
	const origins = new Map<object, string>();
	const note = <V>(value: V, file: string) => {
		if (typeof value === 'object' && value !== null) origins.set(value, file);
		return value;
	};
	const read = ({ from, schema, shape }: DataFile) => {
		const files = filesOf(root, from);
		if (shape === 'list') {
			const entries = (file: string) => readFile(root, file, z.array(schema), problems) ?? [];
			return files.flatMap(({ file }) => entries(file).map((entry) => note(entry, file)));
		}
		// Files of languages may hold texts that wait for their translator; these count as missing.
		const asked = shape === 'records' ? z.preprocess(withoutWaiting, schema) : schema;
		const values = files.map(({ file, name }) => [name, note(readFile(root, file, asked, problems), file)] as const);
		return shape === 'record' ? values[0]?.[1] : Object.fromEntries(values.filter(([, value]) => value !== undefined));
	};
	const data = Object.fromEntries(Object.entries(table).map(([name, file]) => [name, read(file)])) as DataOf<T>;
	return { data, origins };
}
