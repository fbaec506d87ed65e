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
export const doubled = (text: string) => text.replaceAll('\n', '\n\n');
export const coloured = (text: string) => text.replace(/^(\S+\s*):/gm, '\u001b[32;1m$1: \u001b[0m');
export const colourless = (text: string) => coloured(text).replaceAll('\u001b', '');
const transcript = (text: string) =>
	`**********************\nWindows PowerShell transcript start\nStart time: 20261129101500\nUsername: CONTOSO\\ada\nMachine: PC1\n**********************\nTranscript started, output file is C:\\t.txt\nPS C:\\> Get-MgSubscribedSku | fl\n${text}PS C:\\> Stop-Transcript\n**********************\nWindows PowerShell transcript end\nEnd time: 20261129101600\n**********************\n`;
export const prompted = (text: string) => `PS C:\\Users\\ada> Get-MgSubscribedSku\n${text}\nPS C:\\Users\\ada> `;
const banner = (text: string) =>
	`Welcome to Microsoft Graph!\n\nConnected via delegated access using 14d82eec-204b-4c2f-b7e8-296a70dab67e\n${text}`;
export const prose = (text: string) => `Hello,\n\nthis is what our tenant prints:\n\n${text}\n\nCan we use it?\nThanks, Ada\n`;
export const spacesEaten = (text: string) => text.replace(/ +/g, ' ');
export const crlf = (text: string) => text.replaceAll('\n', '\r\n');
export const nbsp = (text: string) => text.replaceAll(' ', '\u00a0');
export const indented = (text: string) => text.replace(/^(?=.)/gm, '        ');
export const noBlank = (text: string) => text.replace(/\n{2,}/g, '\n');

/** A change of a text, with its name. */
export type Change = readonly [name: string, change: (text: string) => string];

/** Text around any copied output, and changes that affect all of it. */
export const around: readonly Change[] = [
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
