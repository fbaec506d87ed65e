import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parsePage } from '../../content-model/read-pages.ts';
import type { FlowText } from '../../content-model/schemas/flows.ts';
import type { TextState } from '../../content-model/translation/progress.ts';
import { flowParts } from '../../content-model/translation/texts.ts';
import { parseYaml } from '../../content-model/yaml.ts';
import { hashSource, hashText } from '../../i18n/staleness.ts';

/** Runs git; returns an empty text if there is no history. */
function git(...args: string[]): string {
	try {
		return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 });
	} catch {
		return '';
	}
}

/** Makes a value only once per key: stale texts of one file, and of several languages, share the versions of the file. */
function once<Value>(make: (key: string) => Value): (key: string) => Value {
	const made = new Map<string, Value>();
	return (key) => {
		const value = made.has(key) ? (made.get(key) as Value) : make(key);
		made.set(key, value);
		return value;
	};
}

/** The commits that changed a file, newest first. */
const commitsOf = once((file) => git('log', '--format=%H', '--', file).split('\n').filter(Boolean));
const parse = (file: string, text: string) => (file.endsWith('.json') ? JSON.parse(text || '{}') : parseYaml(text));
/** The texts of a YAML or JSON file in a version, written `commit:file`. */
const textsIn = once((version) => parse(version, git('show', version)));

/** The parts of a text in the texts of its English file; undefined if they do not contain it. */
function partsIn(texts: unknown, { kind, id }: TextState): readonly string[] | undefined {
	if (kind === 'flows')
		return texts ? flowParts(id.split('.')[0] ?? '', texts as FlowText).find((part) => part.id === id)?.parts : undefined;
	const value = (texts as Record<string, unknown> | undefined)?.[id];
	if (kind === 'strings') return typeof value === 'string' ? [value] : undefined;
	return typeof value === 'object' && value !== null ? Object.entries(value).flat().map(String) : undefined;
}

const pageHash = (file: string, version: string) => {
	const page = parsePage(file, version, []);
	return page && hashSource({ ...page.fields, body: page.body });
};

const lines = (sign: string, parts: readonly string[]) => parts.join('\n').replace(/^/gm, `${sign} `);

/**
 * What has changed in the English text since it was translated, as a diff.
 * @returns undefined if the git history does not contain the text it was translated from.
 */
export function englishChange(text: TextState): string | undefined {
	const { file, kind, madeFrom } = text;
	if (kind === 'labels' || madeFrom === undefined) return undefined;
	if (kind === 'pages') {
		const commit = commitsOf(file).find((one) => pageHash(file, git('show', `${one}:${file}`)) === madeFrom);
		return commit && git('diff', '--no-color', commit, '--', file).replace(/^[\s\S]*?(?=^@@)/m, '');
	}
	const versions = commitsOf(file)
		.values()
		.map((commit) => partsIn(textsIn(`${commit}:${file}`), text));
	const before = versions.find((parts) => parts && hashText(parts) === madeFrom);
	const now = partsIn(parse(file, readFileSync(file, 'utf8')), text) ?? [];
	return before && `${lines('-', before)}\n${lines('+', now)}\n`;
}
