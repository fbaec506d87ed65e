import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import { parseYaml, YAMLException } from './yaml.ts';

/** What stood there, if it is short enough to be found again by it. */
const written = (input: unknown) =>
	input === null || ['string', 'number', 'boolean'].includes(typeof input) ? `${JSON.stringify(input)}: ` : '';

/** A field as an editor finds it: an entry of a list is named by its id, if it has one, instead of its number. */
function fieldOf(path: readonly PropertyKey[], value: unknown): string {
	const [first, ...rest] = path;
	const entry: unknown = Array.isArray(value) && typeof first === 'number' ? value[first] : undefined;
	const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
	return [typeof id === 'string' ? id : first, ...rest].join('.');
}

/**
 * The mistakes that a schema found in a file, each with its field.
 * @param value What stands in the file.
 */
export function schemaProblems(file: string, error: z.ZodError, value: unknown): Problem[] {
	return error.issues.map((issue) => ({
		file,
		field: fieldOf(issue.path, value) || '(whole file)',
		message:
			issue.code === 'unrecognized_keys'
				? `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`
				: `${written(issue.input)}${issue.message}`,
		fix:
			issue.code === 'unrecognized_keys'
				? 'Remove it, or correct its spelling.'
				: 'Correct the value; content/README.md lists what each field takes.',
	}));
}

/**
 * Reads a text as YAML.
 * @param file Where it stands, for the problem.
 * @param problems Gets the mistake, with its line, if the text is no YAML.
 * @returns undefined after a mistake.
 */
export function readYaml(file: string, text: string, problems: Problem[]): unknown {
	try {
		return parseYaml(text);
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const line = (error.mark?.line ?? 0) + 1;
		problems.push({
			file,
			field: `line ${line}`,
			message: `not valid YAML: ${error.reason}`,
			fix: 'Check the quotes, colons and indentation there and above; a text that holds ": " or starts with a quote needs quotes, and each quote its end.',
		});
		return undefined;
	}
}

/**
 * Reads a YAML file that has to look like a schema.
 * @param root Absolute path of the project.
 * @param file Path from there.
 * @param problems Gets every mistake with its field.
 * @returns undefined after a mistake.
 */
export function readFile<S extends z.ZodType>(root: string, file: string, schema: S, problems: Problem[]): z.infer<S> | undefined {
	const value = readYaml(file, readFileSync(join(root, file), 'utf8'), problems);
	const parsed = schema.safeParse(value, { reportInput: true });
	if (parsed.success) return parsed.data;
	if (value !== undefined) problems.push(...schemaProblems(file, parsed.error, value));
	return undefined;
}
