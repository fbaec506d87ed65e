import { execFileSync } from 'node:child_process';
import { parsePage } from '../../content-model/read-pages.ts';
import type { TextState } from '../../content-model/translation/progress.ts';
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

/** The parts of a text in a version of its English file; undefined if the file did not contain it. */
function partsIn(version: string, { kind, id }: TextState): string[] | undefined {
	const value = (parseYaml(version) as Record<string, unknown> | undefined)?.[id];
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
	for (const commit of git('log', '--format=%H', '--', file).split('\n').filter(Boolean)) {
		const version = git('show', `${commit}:${file}`);
		if (kind === 'pages') {
			if (pageHash(file, version) === madeFrom) return git('diff', '--no-color', commit, '--', file).replace(/^[\s\S]*?(?=^@@)/m, '');
			continue;
		}
		const before = partsIn(version, text);
		if (before && hashText(before) === madeFrom) {
			const now = partsIn(git('show', `HEAD:${file}`), text) ?? [];
			return `${lines('-', before)}\n${lines('+', now)}\n`;
		}
	}
	return undefined;
}
