import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { parseYaml, YAMLException } from './yaml.ts';

/** The written value, if it is short enough to search for. */
const written = (input: unknown) =>
	input === null || ['string', 'number', 'boolean'].includes(typeof input) ? `${JSON.stringify(input)}: ` : '';

/** The field as an editor finds it: an entry of a list is named by its id if it has one, else by its index. */
function fieldOf(path: readonly PropertyKey[], value: unknown): string {
	const [first, ...rest] = path;
	const entry: unknown = Array.isArray(value) && typeof first === 'number' ? value[first] : undefined;
	const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
	return [typeof id === 'string' ? id : first, ...rest].join('.');
}

/**
 * Turns the errors of a schema into problems, each with its field.
 * @param value The parsed content of the file.
 */
export function schemaProblems(file: string, error: z.ZodError, value: unknown): Problem[] {
	return error.issues.flatMap((issue): Problem[] => {
		const field = fieldOf(issue.path, value);
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) => ({
				file,
				field: [field, key].filter(Boolean).join('.'),
				message: `unknown field "${key}"`,
				fix: 'Remove it, or correct its spelling.',
			}));
		return [{ file, field: field || '(whole file)', message: `${written(issue.input)}${issue.message}`, fix: fixOf(issue) }];
	});
}

/** What to do about a value of the wrong type. */
function fixOf({ code, input, ...issue }: z.core.$ZodIssue): string {
	const expected = 'expected' in issue ? issue.expected : '';
	if (input === undefined && code !== 'custom') return 'Add the field; content/README.md lists what each field takes.';
	if (code === 'invalid_type' && input === null) return 'Write what belongs there, or remove the line.';
	if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
		return 'Put it in quotes: without them it is read as a number, or as true or false.';
	if (expected === 'array') return 'Write a list: one entry a line after "- ", or all in [ ] with commas.';
	if (expected === 'boolean') return 'Write true or false.';
	return 'Correct the value; content/README.md lists what each field takes.';
}

const jsonReasons: readonly (readonly [RegExp, string])[] = [
	[/double-quoted property name/, 'Remove the comma before } — only between two entries stands one — or write the key in double quotes.'],
	[/after property value|after array element/, 'Put a comma at the end of the line above, and close each quote.'],
	[/control character/, 'Close the quote; a text stands in one line, with \\n for a line break.'],
];

/** Whether a text is valid JSON: the tools that read interface texts accept nothing else. */
function isJson(file: string, text: string, problems: Problem[]): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const line = Number(/line (\d+)/.exec(reason)?.[1] ?? text.trimEnd().split('\n').length);
		problems.push({
			file,
			field: `line ${line}`,
			line,
			message: `not valid JSON: ${reason.replace(/ in JSON at position.*/, '')}`,
			fix: jsonReasons.find(([pattern]) => pattern.test(reason))?.[1] ?? 'Check quotes, commas and braces there and in the line above.',
		});
		return false;
	}
}

/**
 * Parses a text as YAML.
 * @param file Its file, for the problem.
 * @param problems Receives the mistake, with its line, if the text is not YAML.
 * @returns undefined if there is a mistake.
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
			line,
			message: `not valid YAML: ${error.reason}`,
			fix: /duplicated mapping key/.test(error.reason)
				? 'Remove one of the two entries with this name.'
				: 'Check the quotes, colons and indentation there and above; a text that holds ": " or starts with a quote needs quotes, and each quote its end.',
		});
		return undefined;
	}
}

/**
 * Reads a YAML file and validates it with a schema.
 * @param root Absolute path of the project.
 * @param file Path from there.
 * @param problems Receives every mistake with its field.
 * @returns undefined if there is a mistake.
 */
export function readFile<S extends z.ZodType>(root: string, file: string, schema: S, problems: Problem[]): z.infer<S> | undefined {
	const text = readText(root, file, problems);
	if (text === undefined || !(file.endsWith('.json') ? isJson(file, text, problems) : true)) return undefined;
	const value = readYaml(file, text, problems);
	const parsed = schema.safeParse(value, { reportInput: true });
	if (parsed.success) return parsed.data;
	if (value !== undefined) problems.push(...schemaProblems(file, parsed.error, value));
	return undefined;
}
