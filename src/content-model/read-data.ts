import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { withoutWaiting } from '../i18n/waiting.ts';
import type { DataFile, DataOf } from './data-files.ts';
import type { Problem } from './problem.ts';
import { readFile } from './read-yaml.ts';

/** Which file an entry of a list, or a record, was read from: its path from the project's root. */
export type Origins = ReadonlyMap<object, string>;

/** A file of a table, and what the stars of `from` stand for in it, without its ending. */
interface Found {
	file: string;
	name: string;
}

/** The files that `from` of a table stands for, as paths from the project's root, in the order of their names. */
function filesOf(root: string, from: string): Found[] {
	const expand = (found: readonly (readonly string[])[], part: string): string[][] =>
		found.flatMap((parts) => {
			if (!part.includes('*')) return [[...parts, part]];
			const folder = join(root, 'content', ...parts);
			if (!existsSync(folder)) return [];
			// A star alone is a folder, one with an ending is a file.
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
 * Reads what a table of data files names.
 * @param root Absolute path of the project.
 * @param problems Gets every mistake that reading reveals.
 * @returns The data, and where each entry stands. What could not be read is an empty list, or undefined in place of a record.
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
		// Files of languages hold texts that wait for their translator.
		const asked = shape === 'records' ? z.preprocess(withoutWaiting, schema) : schema;
		const values = files.map(({ file, name }) => [name, note(readFile(root, file, asked, problems), file)] as const);
		return shape === 'record' ? values[0]?.[1] : Object.fromEntries(values.filter(([, value]) => value !== undefined));
	};
	const data = Object.fromEntries(Object.entries(table).map(([name, file]) => [name, read(file)])) as DataOf<T>;
	return { data, origins };
}
