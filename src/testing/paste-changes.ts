import { az, pretty } from './printed.ts';

/** What terminals, mail programs and editors do to printed text before it is pasted. None of it changes the meaning. */

export const wrapAt =
	(width: number, indent = '') =>
	(text: string) =>
		text
			.split('\n')
			.map((line) => line.replace(new RegExp(`(.{${width}})(?=.)`, 'gu'), `$1\n${indent}`))
			.join('\n');
/** Breaks lines as a terminal window of `width` columns does, anywhere. */
export const inWindow = (width: number) => (text: string) =>
	text
		.split('\n')
		.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [line])
		.join('\n');
/** Truncates a cell, as Format-Table does without -AutoSize. */
export const cutTo = (width: number, dots: string) => (cell: string) =>
	cell.length <= width ? cell.padEnd(width) : `${cell.slice(0, width - dots.length)}${dots}`;
export const quoted = (text: string) => `On Monday, Ada wrote:\n${text.replace(/^/gm, '> ')}`;
const doubled = (text: string) => text.replaceAll('\n', '\n\n');
const coloured = (text: string) => text.replace(/^(\S+\s*):/gm, '\u001b[32;1m$1: \u001b[0m');
const colourless = (text: string) => coloured(text).replaceAll('\u001b', '');
const transcript = (text: string) =>
	`**********************\nWindows PowerShell transcript start\nStart time: 20261129101500\nUsername: CONTOSO\\ada\nMachine: PC1\n**********************\nTranscript started, output file is C:\\t.txt\nPS C:\\> Get-MgSubscribedSku | fl\n${text}PS C:\\> Stop-Transcript\n**********************\nWindows PowerShell transcript end\nEnd time: 20261129101600\n**********************\n`;
const prompted = (text: string) => `PS C:\\Users\\ada> Get-MgSubscribedSku\n${text}\nPS C:\\Users\\ada> `;
const banner = (text: string) =>
	`Welcome to Microsoft Graph!\n\nConnected via delegated access using 14d82eec-204b-4c2f-b7e8-296a70dab67e\n${text}`;
export const prose = (text: string) => `Hello,\n\nthis is what our tenant prints:\n\n${text}\n\nCan we use it?\nThanks, Ada\n`;
const spacesEaten = (text: string) => text.replace(/ +/g, ' ');
export const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const nbsp = (text: string) => text.replaceAll(' ', '\u00a0');
const indented = (text: string) => text.replace(/^(?=.)/gm, '        ');
export const noBlank = (text: string) => text.replace(/\n{2,}/g, '\n');

/** A change of a text, with its name. */
export type Change = readonly [name: string, change: (text: string) => string];

/** Text around any copied output, and changes that affect all of it. */
const around: readonly Change[] = [
	['plain', (text) => text],
	['CRLF', crlf],
	['prompt', prompted],
	['banner', banner],
	['quoted mail', quoted],
	['transcript', transcript],
	['prose', prose],
	['double spaced', doubled],
	['no-break spaces', nbsp],
];

/** The same, and what is done to cells that stand under each other in columns. */
export const aroundTable: readonly Change[] = [
	...around,
	['spaces eaten', spacesEaten],
	['indented', indented],
	['dashes lost', (text) => text.replace(/^[- ]+$/gm, '').replace(/\n\n(?=\S)/, '\n')],
];

/** The same for `name : value` lines. */
export const aroundList: readonly Change[] = [
	...around,
	['coloured', coloured],
	['colours without escape', colourless],
	['no blank lines', noBlank],
	['spaces eaten', spacesEaten],
	['indented', indented],
];

/** Ways in which tools, terminals and mail programs write a JSON value. */
export const jsonChanges: readonly (readonly [name: string, write: (value: unknown) => string])[] = [
	['compact', (value) => JSON.stringify(value)],
	['pretty', pretty],
	['CRLF and mark', (value) => `\ufeff${crlf(pretty(value))}`],
	['no-break spaces', (value) => nbsp(pretty(value))],
	['quoted mail', (value) => quoted(pretty(value))],
	['prose', (value) => prose(pretty(value))],
	['prompt', (value) => prompted(pretty(value))],
	['fence', (value) => `\`\`\`json\n${pretty(value)}\n\`\`\``],
	['wrapped at 60', (value) => wrapAt(60)(pretty(value))],
	['double spaced', (value) => doubled(pretty(value))],
	['typographic quotes', (value) => pretty(value).replace(/"([^"]*)"/g, '“$1”')],
	['batch', (value) => JSON.stringify({ responses: [{ id: '1', status: 200, body: value }] })],
	['entities', (value) => pretty(value).replaceAll('"', '&quot;')],
	['data inside data', (value) => pretty({ data: { answer: value } })],
	['cut in the middle', (value) => pretty(value).slice(0, Math.floor(pretty(value).length * 0.6))],
	['a quote lost', (value) => pretty(value).replace(/"(,\n)/, '$1')],
	['two documents', (value) => `${pretty(value)}\n${pretty(value)}`],
	['yaml', az],
	['yaml indented', (value) => indented(az(value))],
	['yaml, quoted mail', (value) => quoted(az(value))],
	['yaml, prompt', (value) => `ada@PC1:~$ az rest -o yaml\n${az(value)}ada@PC1:~$ `],
];
