import type { Content, Page } from '../load.ts';
import type { Problem } from '../problem.ts';

/** Values that occurred earlier in the list. */
const repeated = <T>(list: readonly T[], same: (value: T) => unknown = (value) => value): T[] => {
	const seen = new Set<unknown>();
	return list.filter((value) => seen.size === seen.add(same(value)).size);
};

const small = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s.,?!。，？！]+/gu, ' ')
		.trim();

/** Checks that nothing is listed twice: ids, addresses, wordings, sources and relations of a page. */
export function checkRepeats({ pages, data }: Content): Problem[] {
	return [
		...pages.flatMap((page) => [...checkLists(page), ...checkSelf(page, data)]),
		...checkAliasesAcross(pages),
		...checkIds(data),
		...checkAddresses(data),
	];
}

function checkLists({ file, fields }: Page): Problem[] {
	const fix = 'Remove one of the two.';
	return [
		...(['sources', 'related'] as const).flatMap((field) =>
			repeated(fields[field] ?? []).map((id) => ({ file, field, message: `"${id}" stands there twice`, fix })),
		),
		...repeated(fields.aliases ?? [], small).map((alias) => ({ file, field: 'aliases', message: `"${alias}" stands there twice`, fix })),
		...(fields.aliases ?? [])
			.filter((alias) => small(alias) === small(fields.title))
			.map((alias) => ({ file, field: 'aliases', message: `"${alias}" is the title`, fix: 'Remove it, or say it in other words.' })),
		...repeated(fields.actions ?? [], ({ to }) => to).map(({ to }) => ({
			file,
			field: 'actions',
			message: `two buttons lead to "${to}"`,
			fix,
		})),
	];
}

function checkSelf({ file, path, fields }: Page, data: Content['data']): Problem[] {
	const own = data.questions.find((question) => question.path === path)?.id;
	return (fields.related ?? [])
		.filter((id) => id === own)
		.map((id) => ({ file, field: 'related', message: `"${id}" is this page itself`, fix: 'Remove it, or name another question.' }));
}

/** A wording listed under two questions of one language would lead to the wrong one in half of the cases. */
function checkAliasesAcross(pages: readonly Page[]): Problem[] {
	const first = new Map<string, Page>();
	return pages.flatMap((page) =>
		(page.fields.aliases ?? []).flatMap((alias): Problem[] => {
			const key = `${page.locale} ${small(alias)}`;
			const other = first.get(key) ?? page;
			first.set(key, other);
			if (other === page) return [];
			const message = `"${alias}" is asked on ${other.path} too`;
			return [{ file: page.file, field: 'aliases', message, fix: 'Leave it where it is answered best.' }];
		}),
	);
}

const listsWithIds = {
	sources: 'sources',
	portals: 'portals',
	symptoms: 'symptoms',
	dates: 'dates',
	commands: 'commands',
	locales: 'locales',
} as const;

function checkIds(data: Content['data']): Problem[] {
	return Object.entries(listsWithIds).flatMap(([name, file]) =>
		repeated(data[name as keyof typeof listsWithIds].map(({ id }) => id)).map((id) => ({
			file: `content/data/${file}.yaml`,
			field: id,
			message: `the id "${id}" is used twice`,
			fix: 'Give each entry its own id, or remove one of the two.',
		})),
	);
}

/** An address without parts that make no difference. */
const bareAddress = (address: string) => address.toLowerCase().replace(/\/$/, '');

function checkAddresses(data: Content['data']): Problem[] {
	return (['sources', 'portals'] as const).flatMap((name) => {
		const first = new Map<string, string>();
		return data[name].flatMap((entry): Problem[] => {
			const { id, address } = entry;
			// An earlier version of a page has the same address, and its publisher says that it is an earlier version.
			const key = `${bareAddress(address)} ${'publisher' in entry ? entry.publisher : ''}`;
			const other = first.get(key) ?? id;
			first.set(key, other);
			if (other === id) return [];
			const message = `has the address of "${other}"`;
			return [
				{ file: `content/data/${name}.yaml`, field: `${id}.address`, message, fix: `Use "${other}" in its place, or correct the address.` },
			];
		});
	});
}
