import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkers } from '../../checkers/registry.ts';
import type { Content, Page } from '../load.ts';
import { isTag, lineOf, type Tag, treeOf } from '../page-tree.ts';
import { closest, type Problem } from '../problem.ts';
import { notUnderstood } from './links.ts';

/** Checks that components get only attributes that they declare, with known values. */
export function checkComponents(content: Content, root: string): Problem[] {
	const values = knownValues(content);
	const props = propsIn(root);
	return content.pages.flatMap((page) => {
		const files = importsOf(page);
		return treeOf(page)
			.nodes.filter(isTag)
			.filter(({ name }) => /^[A-Z]/.test(name ?? ''))
			.flatMap((tag): Problem[] => {
				const name = tag.name ?? '';
				const line = lineOf(page, tag);
				const at = { file: page.file, field: `line ${line}`, line };
				return [
					...checkNames(tag, name, props(files.get(name)), at),
					...checkValues(tag, name, values[name] ?? {}, at),
					...checkQuestion(tag, name, content.data, at),
				];
			});
	});
}

type Place = Pick<Problem, 'file' | 'field' | 'line'>;

/** The components that a page imports: name → file below src/. */
function importsOf(page: Page): Map<string, string> {
	const imports = treeOf(page).nodes.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []));
	const pattern = /^import (\w+) from ['"]~\/([\w/-]+\.astro)['"]/gm;
	return new Map(imports.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '', file = '']) => [name, file] as const)));
}

/**
 * Reads the attribute names of a component from its `interface Props`. The result is undefined for a component without one, or if the
 * project has no code.
 */
function propsIn(root: string): (file: string | undefined) => readonly string[] | undefined {
	const read = new Map<string, readonly string[] | undefined>();
	return (file) => {
		if (file === undefined) return undefined;
		if (!read.has(file)) {
			const path = join(root, 'src', file);
			const props = existsSync(path) ? /^interface Props \{\n([\s\S]*?)^\}/m.exec(readFileSync(path, 'utf8'))?.[1] : undefined;
			read.set(file, props === undefined ? undefined : [...props.matchAll(/^\t([\w-]+)\??:/gm)].map(([, name = '']) => name));
		}
		return read.get(file);
	};
}

const attributesOf = ({ attributes }: Tag) =>
	attributes.map((attribute) => ({
		name: 'name' in attribute ? attribute.name : '',
		value: typeof attribute.value === 'string' ? attribute.value : undefined,
	}));

function checkNames(tag: Tag, name: string, props: readonly string[] | undefined, at: Place): Problem[] {
	if (props === undefined) return [];
	return attributesOf(tag)
		.filter((attribute) => !props.includes(attribute.name))
		.map((attribute) => ({
			...at,
			message: `<${name}> takes no ${attribute.name || 'code'}`,
			fix: `It takes: ${props.join(', ') || 'nothing'}.`,
		}));
}

type Values = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The allowed values of attributes that refer to content. */
function knownValues({ data, strings }: Content): Values {
	const english = Object.keys(strings[data.locales[0]?.lang ?? 'en'] ?? {});
	const named = (pattern: RegExp) => english.flatMap((key) => pattern.exec(key)?.[1] ?? []);
	return {
		Errors: { of: data.questions.map(({ id }) => id), section: [...new Set(data.errorCodes.map(({ section }) => section))] },
		Figure: { name: named(/^figure\.([\w-]+)\.title$/) },
		Tool: { name: named(/^tool\.(portal|graph|powershell|azure-cli)$/) },
		QuestionList: { door: ['users', 'admins', 'apps'] },
		LicenseChecker: { feature: data.features.map(({ id }) => id) },
		RoleChecker: { task: data.roleTasks.map(({ id }) => id) },
	};
}

function checkValues(tag: Tag, name: string, values: Values[string], at: Place): Problem[] {
	return attributesOf(tag).flatMap(({ name: attribute, value }): Problem[] => {
		const allowed = values[attribute];
		if (allowed === undefined || (value !== undefined && allowed.includes(value))) return [];
		const near = closest(value ?? '', allowed);
		const list = `${allowed.slice(0, 12).join(', ')}${allowed.length > 12 ? ' …' : ''}`;
		return [
			{
				...at,
				message: `<${name} ${attribute}="${value ?? '…'}"> is not known`,
				fix: near ? `Did you mean "${near}"?` : `Write one of: ${list}.`,
			},
		];
	});
}

/** Checks that a checker's preset is one that the checker understands; `<RoleChecker preset="…">` belongs to the checker "role". */
function checkQuestion(tag: Tag, name: string, data: Content['data'], at: Place): Problem[] {
	const id = /^([A-Z]\w+)Checker$/.exec(name)?.[1]?.toLowerCase();
	const preset = attributesOf(tag).find((attribute) => attribute.name === 'preset')?.value;
	if (preset === undefined || !checkers.some((checker) => checker.id === id)) return [];
	return notUnderstood(id ?? '', data, preset.replaceAll('&amp;', '&')).map((part) => ({
		...at,
		message: `the checker does not understand "${part}" in preset="${preset}"`,
		fix: 'Ask the checker on the site, and copy what stands behind the ? or # of its address.',
	}));
}
