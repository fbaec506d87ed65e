import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkContent } from '../../content-model/check.ts';
import { loadContentOrThrow } from '../../content-model/load.ts';
import { coreCopy, type SiteCopy } from '../../testing/site-copy.ts';
import { ListError, readCsv } from './read-csv.ts';
import { updateSkus } from './update.ts';
import { writeSkus } from './write.ts';

const table = 'content/data/skus.yaml';
const header = 'Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,Service_Plans_Included_Friendly_Names';
const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const row = (...fields: string[]) => fields.map(quoted).join(',');
const premium = '41781fb2-bc02-4b7c-bd55-b576c07bb09d';
const teams = '57ff2da0-773e-42df-b2af-ffb7a2317929';

/** Microsoft's list as it would have to be to give the current table. */
function listOf(root: string): string[] {
	const { data } = loadContentOrThrow(root);
	const guids = new Map(data.servicePlans.map(({ id, guid }) => [id, guid]));
	return data.skus
		.filter(({ plansKnown }) => plansKnown !== false)
		.flatMap(({ name, sku, guid = '', plans = [] }) =>
			[...plans, 'OTHER'].map((plan) => row(name, sku, guid, plan, guids.get(plan) ?? teams, 'Friendly, "quoted" name')),
		);
}

function update(site: SiteCopy, lines: readonly string[], force = false) {
	const said: string[] = [];
	const written = updateSkus(site.root, [header, ...lines].join('\r\n'), force, (line) => said.push(line));
	return { written, report: said.join('\n') };
}

describe('npm run update:skus', () => {
	test('today’s list gives today’s file, byte for byte', () => {
		using site = coreCopy();
		const before = site.read(table);
		const { written, report } = update(site, [...listOf(site.root)].reverse());
		assert.ok(written);
		assert.equal(site.read(table), before);
		assert.doesNotMatch(report, /new:/);
	});
	test('added, removed and changed products are one line each in the table, and the result is valid', () => {
		using site = coreCopy();
		const before = site.read(table).split('\n');
		const lines = listOf(site.root)
			.filter((line) => !line.includes('10_ALR_ADDON'))
			.map((line) => line.replace('Advanced Communications,', 'Advanced Communication,'));
		const added = [
			row('Microsoft 365 E3 (Moon)', 'SPE_E3_MOON', 'aaaaaaaa-0000-4000-8000-000000000001', 'AAD_PREMIUM', premium, ''),
			row('Office 365 E3 (Moon)', 'ENTERPRISEPACK_MOON', 'aaaaaaab-0000-4000-8000-000000000001', 'TEAMS1', teams, ''),
			row(
				'Microsoft Teams Rooms Moon',
				'O365_w/o\u00a0Rooms',
				'aaaaaaac-0000-4000-8000-000000000001',
				'AAD_PREMIUM',
				premium.toUpperCase(),
				'',
			),
		];
		const { written, report } = update(site, [...lines, ...added]);
		assert.ok(written);
		const after = site.read(table).split('\n');
		const differing = (from: readonly string[], to: readonly string[]) => from.filter((line) => !to.includes(line));
		assert.deepEqual(
			differing(after, before)
				.map((line) => /sku: "(.*?)"/.exec(line)?.[1])
				.sort(),
			['ADV_COMMS', 'ENTERPRISEPACK_MOON', 'O365_w/o Rooms', 'SPE_E3_MOON'],
		);
		assert.deepEqual(
			differing(before, after)
				.map((line) => /sku: "(.*?)"/.exec(line)?.[1])
				.sort(),
			['10_ALR_ADDON', 'ADV_COMMS'],
		);
		assert.match(report, /SPE_E3_MOON\): edition m365_e3, by its name and plan/);
		assert.match(report, /ENTERPRISEPACK_MOON\): its name looks like o365_e3/);
		assert.deepEqual(checkContent(site.root), []);
		const { skus } = loadContentOrThrow(site.root).data;
		assert.deepEqual(
			skus.filter(({ id }) => id.startsWith('aaaaaaa')).map(({ sku, edition, plans, hints }) => [sku, edition, plans, hints]),
			[
				['SPE_E3_MOON', 'm365_e3', ['AAD_PREMIUM'], undefined],
				['O365_w/o Rooms', undefined, ['AAD_PREMIUM'], ['device']],
				['ENTERPRISEPACK_MOON', undefined, undefined, undefined],
			],
		);
		assert.ok(
			skus.some(({ plansKnown }) => plansKnown === false),
			'what is known by name only stays',
		);
	});
	test('a file that would lose too many products is refused, unless forced', () => {
		using site = coreCopy();
		const before = site.read(table);
		const half = listOf(site.root).slice(0, 400);
		const refused = update(site, half);
		assert.ok(!refused.written);
		assert.match(refused.report, /Nothing was written: \d+\.\d % of the products would go/);
		assert.equal(site.read(table), before);
		assert.ok(update(site, half, true).written);
		assert.notEqual(site.read(table), before);
	});
	test('rows that name no product are skipped and reported', () => {
		using site = coreCopy();
		const bad = [
			row('', 'X', premium, '', '', ''),
			row('Nameless id', '', premium, '', '', ''),
			row('No GUID', 'NO_GUID', '1234', '', '', ''),
			'short',
		];
		const { written, report } = update(site, [...listOf(site.root), ...bad]);
		assert.ok(written);
		assert.equal(report.match(/line \d+: no product name/g)?.length, 4);
	});
});

describe('a broken file is reported and changes nothing', () => {
	const broken: [string, string, RegExp][] = [
		['empty', '', /Columns are missing/],
		['a web page', '<!doctype html><html></html>', /Columns are missing/],
		['other columns', 'a,b,c\n1,2,3', /Columns are missing: Product_Display_Name/],
		['one column missing', header.replace('GUID,', ''), /Columns are missing: GUID\./],
		['a quote without end', `${header}\n"Product,X,${premium},,,`, /damaged/],
		['a quote inside a field', `${header}\nPro"duct"x,X,${premium},,,`, /damaged/],
		['another encoding', `${header}\nCaf\ufffd,X,${premium},,,`, /not UTF-8/],
	];
	for (const [name, text, message] of broken) {
		test(name, () => {
			assert.throws(
				() => readCsv(text),
				(error) => error instanceof ListError && message.test(error.message),
			);
			using site = coreCopy();
			const before = site.read(table);
			assert.equal(
				updateSkus(site.root, text, true, () => {}),
				false,
			);
			assert.equal(site.read(table), before);
		});
	}
	test('a byte order mark and a different case or order of columns are accepted', () => {
		const text = `\ufeffguid,string_id,PRODUCT_DISPLAY_NAME,Service_Plan_Id,Service_Plan_Name\n${premium},A_B,"Name, with comma",${teams.toUpperCase()},TEAMS1\n`;
		assert.deepEqual(readCsv(text), [{ line: 2, name: 'Name, with comma', sku: 'A_B', guid: premium, plan: teams }]);
	});
});

test('names with quotes, hash signs and braces are preserved', () => {
	using site = coreCopy();
	const names = ['a "b" #c', '{x}: [y], z', "it's \\ & *", '- yes', '00e1'];
	const skus = names.map((name, index) => ({
		id: `0000000${index}`,
		name,
		sku: name,
		guid: `0000000${index}-0000-4000-8000-000000000000`,
	}));
	site.write(table, writeSkus(skus, site.read(table)));
	assert.deepEqual(loadContentOrThrow(site.root).data.skus, skus);
});
