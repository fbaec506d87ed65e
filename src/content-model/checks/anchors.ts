import Slugger from 'github-slugger';
import { type AuthoredLink, parseAuthoredLink } from '../links.ts';
import type { Content, Page } from '../load.ts';
import { lineOf, textOf, treeOf } from '../page-tree.ts';
import { closest, type Problem } from '../problem.ts';
import { stepsOf } from './flows.ts';

/** Ids that components generate from facts; the link check of the built pages covers them. */
const generatedIds = /^(?:_top|also-asked-as|related|sources|still-stuck|(?:source|reset|delete|sensitive|authentication|year)-.*)$/;

interface Anchors {
	ids: Set<string>;
	twice: { id: string; line: number }[];
	/** The page has components that may generate further anchors. */
	more: boolean;
}

function anchorsOf(page: Page, data: Content['data']): Anchors {
	const slugger = new Slugger();
	const id = data.questions.find(({ path }) => path === page.path)?.id;
	const ids = new Set<string>();
	const twice: Anchors['twice'] = [];
	const add = (name: string, line: number) => {
		if (ids.has(name)) twice.push({ id: name, line });
		ids.add(name);
	};
	let more = false;
	for (const node of treeOf(page).nodes) {
		if (node.type === 'heading') add(slugger.slug(textOf(node)), lineOf(page, node));
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
		if (node.name !== 'span') more ||= /^[A-Z]/.test(node.name ?? '') && !['Tools', 'Tool', 'Errors', 'Figure'].includes(node.name ?? '');
		for (const attribute of node.attributes)
			if ('name' in attribute && attribute.name === 'id' && typeof attribute.value === 'string') add(attribute.value, lineOf(page, node));
	}
	for (const code of data.errorCodes) if (code.page === id) ids.add(code.id);
	for (const event of data.dates) if (event.page === id) ids.add(event.anchor ?? event.id);
	return { ids, twice, more };
}

/** Checks that links lead to an anchor that exists on the page in the reader's language, and that no anchor is defined twice. */
export function checkAnchors({ pages, data }: Content): Problem[] {
	const source = data.locales[0]?.id ?? 'en';
	const anchors = new Map(pages.map((page) => [page, anchorsOf(page, data)]));
	const pageOf = (locale: string, id: string) => {
		const path = data.questions.find((question) => question.id === id)?.path;
		const at = (wanted: string) => pages.find((page) => page.locale === wanted && page.path === path);
		return at(locale) ?? at(source);
	};
	const check = (at: Place, target: Page | undefined, anchor: string): Problem[] => {
		const known = target && anchors.get(target);
		if (!target || !known || anchor === '' || known.ids.has(anchor) || generatedIds.test(anchor)) return [];
		const near = closest(anchor, known.ids);
		if (known.more && near === undefined) return [];
		const fix = near
			? `Did you mean "#${near}"?`
			: `Write <span id="${anchor}"></span> where it belongs in ${target.file}, or link to the page alone.`;
		return [{ ...at, message: `${target.file} has no anchor "${anchor}"`, fix }];
	};
	const checkStep = (at: Place, way: string, step: string): Problem[] => {
		const flow = data.flows[way];
		const steps = flow && stepsOf(flow);
		if (!steps || step === '' || steps.has(step)) return [];
		const near = closest(step, steps);
		const fix = near ? `Did you mean "#${near}"?` : 'Copy what stands behind the # of the address of the step on the site.';
		return [{ ...at, message: `the way "${way}" has no step "${step}"`, fix }];
	};
	const checkLink = (at: Place, locale: string, link: AuthoredLink | undefined) => {
		if (link?.scheme === 'way') return checkStep(at, link.id, link.anchor);
		return link?.scheme === 'q' ? check(at, pageOf(locale, link.id), link.anchor) : [];
	};

	return [
		...pages.flatMap((page) => [
			...(page.fields.actions ?? []).flatMap(({ to }, place) =>
				checkLink({ file: page.file, field: `actions.${place}.to` }, page.locale, parseAuthoredLink(to)),
			),
			...treeOf(page).nodes.flatMap((node) => {
				if (node.type !== 'link') return [];
				const line = lineOf(page, node);
				const at = { file: page.file, field: `line ${line}`, line };
				return node.url.startsWith('#') ? check(at, page, node.url.slice(1)) : checkLink(at, page.locale, parseAuthoredLink(node.url));
			}),
			...(anchors.get(page)?.twice ?? []).map(({ id, line }) => ({
				file: page.file,
				field: `line ${line}`,
				line,
				message: `the anchor "${id}" stands twice on the page, so links to it are ambiguous`,
				fix: 'Rename one of the two headings or anchors.',
			})),
		]),
		...Object.entries(data.flows).flatMap(([name, { outcomes }]) =>
			outcomes.flatMap(({ id, page, action }) =>
				Object.entries({ page, action }).flatMap(([field, to]) =>
					to === undefined ? [] : checkLink({ file: `content/flows/${name}.yaml`, field: `${id}.${field}` }, source, parseAuthoredLink(to)),
				),
			),
		),
		...data.symptoms.flatMap(({ id, to }) =>
			checkLink({ file: 'content/data/symptoms.yaml', field: `${id}.to` }, source, parseAuthoredLink(to)),
		),
	];
}

type Place = Pick<Problem, 'file' | 'field' | 'line'>;
