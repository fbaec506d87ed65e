import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roomFor } from './room.ts';

const text = (letters: number) => 'word '.repeat(letters / 5);

const cases: [what: string, html: string, rem: number][] = [
	['nothing takes the least room', '', 30],
	['a paragraph too', `<p>${text(400)}</p>`, 30],
	['a short answer takes more', `<p>${text(1000)}</p>`, 65],
	['more text takes more', `<p>${text(4000)}</p>`, 340],
	['a Chinese character is as wide as two letters', `<p>${'密'.repeat(2000)}</p>`, 340],
	['each paragraph takes its margin', `<p>${text(20)}</p>`.repeat(200), 750],
	['a table has narrow cells', `<table><tr><td>${text(4000)}</td></tr></table>`, 750],
	['text after a table has the whole line again', `<table></table><p>${text(4000)}</p>`, 340],
	['tags are no text', `<p><span class="${text(20_000)}">a</span></p>`, 30],
	['nothing takes more than the most', `<p>${text(1_000_000)}</p>`, 5700],
];

for (const [what, html, rem] of cases) test(what, () => assert.equal(roomFor(html), rem));
