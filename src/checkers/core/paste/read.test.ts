import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { partsOf } from '../../../testing/paste-vocabulary.ts';

const one = { sku: 'SPE_E3', state: 'Enabled' };
const two = { sku: 'SPB', state: 'Suspended' };
type Case = readonly [name: string, text: string, ...parts: unknown[]];

/** For each reader of a format: what it accepts, what it leaves to the next reader, and what it reports as unread. */
const tables: Readonly<Record<string, readonly Case[]>> = {
	json: [
		['an object', '{"sku":"SPE_E3"}', ['document', { sku: 'SPE_E3' }]],
		['two below each other', '{"sku":1}\n{"sku":2}', ['document', { sku: 1 }], ['document', { sku: 2 }]],
		['comments, single quotes, a trailing comma', "{'sku': 'x', /* y */ // z\n}", ['document', { sku: 'x' }]],
		['a string broken into lines', '{"sku":"SPE\n_E3","state":1}', ['document', { sku: 'SPE\n_E3', state: 1 }]],
		['cut off', '[{"sku":"a"},{"sku":"b', ['document', [{ sku: 'a' }, { sku: 'b' }], 'broken']],
		['beginning lost', '"sku": "a",\n"x": {}}', ['document', { sku: 'a', x: {} }, 'broken']],
		['a bracket in prose', 'see [the list] of {things}', ['text', ['see [the list] of {things}']]],
		['beginning lost on the same line', '":1}]},{"sku":"a"}', ['broken', '":1}]},'], ['document', { sku: 'a' }], ['text', ['":1}]},']]],
		['struck out', '~~{"sku":"a"}~~', ['broken', '~~'], ['document', { sku: 'a' }], ['text', ['~~']], ['text', ['~~']]],
		['an omission in a string', '[{"sku":"a","sta\n…\nb":1}]', ['document', [{ sku: 'a', 'sta\n…\nb': 1 }], 'broken']],
		['between lines', 'before\n{"sku":1}\nafter', ['text', ['before']], ['document', { sku: 1 }], ['text', ['after']]],
	],
	yaml: [
		['a list', '- sku: SPE_E3\n  state: Enabled\n- sku: SPB\n  state: Suspended', ['document', [one, two]]],
		['quoted values', "- sku: 'it''s'\n  state: \"a\\nb\"", ['document', [{ sku: "it's", state: 'a\nb' }]]],
		['nothing, empty', '- sku: a\n  plans: []\n  state: null', ['document', [{ sku: 'a', plans: [], state: null }]]],
		['inside a field', 'value:\n- sku: a', ['document', { value: [{ sku: 'a' }] }]],
		['its last field cut off', '- sku: a\n  plans:\n  - x: 1\n    y', ['broken', '- sku: a']],
		['its last item cut off', '- sku: a\n  plans:\n  - x: 1\n  - y', ['broken', '- sku: a']],
		['its beginning cut off', "nabled'\n  sku: a\n  plans:\n  - x: 1", ['text', ["nabled'"]], ['broken', 'sku: a']],
		['an anchor', '- sku: &x a\n  state: b', ['broken', '- sku: &x a']],
	],
	list: [
		['two records', 'Sku   : SPE_E3\nState : Enabled\n\nSku   : SPB\nState : Suspended', ['list', [one, two]]],
		['double spaced', 'Sku   : SPE_E3\n\nState : Enabled\n\nSku   : SPB\n\nState : Suspended', ['list', [one, two]]],
		['without blank lines', 'Sku : SPE_E3\nState : Enabled\nSku : SPB\nState : Suspended', ['list', [one, two]]],
		['a value that goes on', 'Sku   : SPE_E3\nPlans : {a,\n        b}', ['list', [{ sku: 'SPE_E3', plans: '{a,\nb}' }]]],
		[
			'an empty last value, and prose',
			'Sku : a\nState :\n\nCan we use it?',
			['list', [{ sku: 'a', state: '' }]],
			['text', ['Can we use it?']],
		],
		['an empty last value, and the next record', 'Sku : a\nState :\n\nState : b', ['list', [{ sku: 'a', state: '' }, { state: 'b' }]]],
		[
			'a beginning lost',
			'State : Enabled\nSku : SPB\nState : Suspended',
			[
				'list',
				[
					{ state: 'Enabled', sku: 'SPB', damaged: true },
					{ state: 'Suspended', damaged: true },
				],
			],
		],
	],
	columns: [
		['a table', 'Sku    State\n---    -----\nSPE_E3 Enabled\nSPB    Suspended', ['columns', [one, two]]],
		['without dashes', 'Sku    State\nSPE_E3 Enabled\nSPB    Suspended', ['columns', [one, two]]],
		['spaces eaten', 'Sku State\n--- -----\nSPE_E3 Enabled\nSPB Suspended', ['columns', [one, two]]],
		[
			'numbers at the right',
			'Sku    Count\n---    -----\nSPE_E3     5\nSPB       25',
			[
				'columns',
				[
					{ sku: 'SPE_E3', count: '5' },
					{ sku: 'SPB', count: '25' },
				],
			],
		],
		['an empty cell', 'Sku    State\n---    -----\nSPE_E3\nSPB    Suspended', ['columns', [{ sku: 'SPE_E3', state: '' }, two]]],
		[
			'a first column without a value',
			'Other Sku\n----- ---\n      SPE_E3\n      SPB',
			[
				'columns',
				[
					{ other: '', sku: 'SPE_E3' },
					{ other: '', sku: 'SPB' },
				],
			],
		],
		['a wrapped cell', 'Sku    Plans\n---    -----\nSPE_E3 {a,\n       b}', ['columns', [{ sku: 'SPE_E3', plans: '{a,\nb}' }]]],
		['then prose', 'Sku\n---\nSPB\n\nThat is all we have here.', ['columns', [{ sku: 'SPB' }]], ['text', ['That is all we have here.']]],
		['headings nobody knows', 'Colour Size\n------ ----\nred    9', ['text', ['Colour Size', '------ ----', 'red    9']]],
	],
	delimited: [
		...([',', ';', '\t', '|'] as const).map(
			(mark): Case => [
				`separator ${JSON.stringify(mark)}`,
				`Sku${mark}State\nSPE_E3${mark}Enabled\nSPB${mark}Suspended`,
				['delimited', [one, two]],
			],
		),
		["Excel's first line", 'sep=;\nSku;State\nSPB;Suspended', ['delimited', [two]]],
		["PowerShell's type line", '#TYPE X\n"Sku","State"\n"SPB","Suspended"', ['delimited', [two]]],
		['quotes', 'Sku,State\n"a, ""b""",c', ['delimited', [{ sku: 'a, "b"', state: 'c' }]]],
		['a row over two lines', 'Sku,State\n"a\nb",c', ['delimited', [{ sku: 'a\nb', state: 'c' }]]],
		['Markdown', '| Sku | State |\n| --- | :---: |\n| SPB | Suspended |', ['delimited', [two]]],
		['empty cells lost at the end', 'Sku\tState\tCount\nSPB\tSuspended', ['delimited', [{ ...two, count: '' }]]],
		['an omission in a row', 'Sku,State,Count\nSPB,Sus\n…\na,b,c', ['delimited', [{ sku: 'a', state: 'b', count: 'c' }], ['SPB,Sus', '…']]],
		['a row cut off', 'Sku\tState\nSPB\tSuspended\nSPE', ['delimited', [two], ['SPE']]],
		['a sentence below', 'Sku\tState\nSPB\tSuspended\nThat is all.', ['delimited', [two]], ['text', ['That is all.']]],
		['a cell too many', 'Sku,State\nSPB,Suspended,9', ['delimited', [], ['SPB,Suspended,9']]],
		['the same heading twice', 'Sku,State,State\nSPB,a,b', ['delimited', [{ sku: 'SPB', state: 'a', damaged: true }]]],
	],
	cells: [
		['a cell a line', 'Sku\nState\nSPE_E3\nEnabled\nSPB\nSuspended', ['cells', [one, two]]],
		['blank lines between', 'Sku\n\nState\n\nSPE_E3\n\nEnabled', ['cells', [one]]],
		['a cell missing', 'Sku\nState\nSPE_E3\nEnabled\nSPB', ['broken', 'SPE_E3 Enabled SPB']],
		['headings alone', 'Sku\nState', ['text', ['Sku', 'State']]],
	],
	clean: [
		['colours', '\u001b[32mSku\u001b[0m : a', ['list', [{ sku: 'a' }]]],
		['colours without their escape', '[32;1mSku : [0ma', ['list', [{ sku: 'a' }]]],
		['a mail quote', '> Sku : a\n> State : b', ['list', [{ sku: 'a', state: 'b' }]]],
		['entities', '{&quot;sku&quot;:&quot;a&quot;}', ['document', { sku: 'a' }]],
		['typographic quotes', '{“sku”: “a”}', ['document', { sku: 'a' }]],
		['preformatted HTML', '<pre><code>Sku : a</code></pre>', ['list', [{ sku: 'a' }]]],
		['spaces that do not break, written out', 'Sku&nbsp;:&nbsp;a', ['list', [{ sku: 'a' }]]],
		['an HTML table', '<table><tr><th>Sku</th><th>State</th></tr><tr><td>SPB</td><td>Suspended</td></tr></table>', ['delimited', [two]]],
		['a drawn table', 'Sku │ State\n─────┼──────\nSPB │ Suspended', ['delimited', [two]]],
		['a byte order mark, CRLF', '\ufeffSku,State\r\nSPB,Suspended\r\n', ['delimited', [two]]],
	],
};

for (const [reader, cases] of Object.entries(tables))
	describe(reader, () => {
		for (const [name, text, ...parts] of cases) test(name, () => assert.deepEqual(partsOf(text), parts));
	});
