import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { Asking } from './ask.ts';
import { checkSources, type Registered } from './check.ts';
import { citations } from './citations.ts';
import { printedDate, whereDated } from './printed-date.ts';
import { report } from './report.ts';

/** A page with the markup of Microsoft Learn. */
const learn = (updated: string, msDate: string) =>
	`<!DOCTYPE html><html><head><meta name="ms.date" content="${msDate}" /><meta name="ms.topic" content="how-to"><meta name="updated_at" content="${updated}" /></head><body><p>Text</p></body></html>`;
const atom = (...days: string[]) =>
	`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><updated>${days[0]}T10:00:00Z</updated>${days.map((day) => `<entry><updated>${day}T10:00:00Z</updated></entry>`).join('')}</feed>`;
const thread =
	'<html><script type="application/json">{"updatedAt":"2026-10-02T08:00:00Z"}</script><relative-time datetime="2026-09-01T08:00:00Z"></relative-time></html>';

describe('the date of a page', () => {
	const cases: [name: string, text: string, kind: 'page' | 'feed' | 'thread' | 'fixed', date: string | undefined][] = [
		['Learn, both dates', learn('2026-11-03T01:02:00Z', '2026-10-01T00:00:00Z'), 'page', '2026-11-03'],
		['Learn, older form', learn('2024-10-24 04:12 PM', '10/23/2023'), 'page', '2024-10-24'],
		['single quotes, order of attributes', `<meta content='2026-01-02' name='ms.date'>`, 'page', '2026-01-02'],
		['Microsoft Support', '<meta name="lastModified" content="2026-05-06T00:00:00"/>', 'page', '2026-05-06'],
		['a blog with a time element', '<time datetime="2026-02-03T10:00:00+01:00">3 Feb</time>', 'page', '2026-02-03'],
		['a page without any date', '<html><p>since 2026-01-01</p></html>', 'page', undefined],
		['a feed of commits', atom('2026-08-01', '2025-01-01'), 'feed', '2026-08-01'],
		['a thread', thread, 'thread', '2026-10-02'],
		['a file of one commit', learn('2026-11-03', '2026-11-03'), 'fixed', undefined],
	];
	for (const [name, text, kind, date] of cases) test(name, () => assert.equal(printedDate(text, kind), date));

	test('for files of repositories the history is requested', () => {
		assert.deepEqual(whereDated('https://github.com/Azure/login/blob/master/README.md'), {
			address: 'https://github.com/Azure/login/commits/master/README.md.atom',
			kind: 'feed',
		});
		assert.equal(whereDated(`https://github.com/a/b/blob/${'0'.repeat(40)}/x.md`).kind, 'fixed');
		assert.equal(whereDated('https://github.com/a/b/issues/12').kind, 'thread');
		assert.equal(whereDated('https://learn.microsoft.com/entra/x').kind, 'page');
	});
});

describe('asking servers', () => {
	let server: Server;
	let origin = '';
	const seen: { path: string; headers: IncomingMessage['headers'] }[] = [];
	const waits: number[] = [];
	const turns = new Map<string, number>();

	const answers: Record<string, (response: ServerResponse, turn: number, headers: IncomingMessage['headers']) => void> = {
		'/entra/new': (response) => response.end(learn('2026-11-20T00:00:00Z', '2026-11-19T00:00:00Z')),
		'/entra/old': (response) => response.end(learn('2026-01-01T00:00:00Z', '2025-11-19T00:00:00Z')),
		'/entra/language': (response) => response.writeHead(301, { location: '/en-us/entra/language' }).end(),
		'/en-us/entra/language': (response) => response.end(learn('2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')),
		'/entra/moved': (response) => response.writeHead(301, { location: '/en-us/entra/elsewhere' }).end(),
		'/en-us/entra/elsewhere': (response) => response.end(learn('2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')),
		'/entra/for-now': (response) => response.writeHead(302, { location: '/en-us/entra/elsewhere' }).end(),
		'/entra/gone': (response) => response.writeHead(404).end('no'),
		'/entra/busy': (response, turn) =>
			turn === 0
				? response.writeHead(429, { 'retry-after': '7' }).end()
				: response.end(learn('2026-11-21T00:00:00Z', '2026-11-21T00:00:00Z')),
		'/entra/broken': (response) => response.writeHead(500).end('oops'),
		'/entra/silent': () => {},
		'/entra/same': (response, _, headers) => response.writeHead(headers['if-modified-since'] ? 304 : 200).end(),
		'/entra/circle': (response) => response.writeHead(302, { location: '/entra/circle' }).end(),
	};

	before(async () => {
		server = createServer((request, response) => {
			const path = request.url ?? '';
			const turn = turns.get(path) ?? 0;
			turns.set(path, turn + 1);
			seen.push({ path, headers: request.headers });
			const answer = answers[path];
			if (answer) answer(response, turn, request.headers);
			else response.writeHead(404).end();
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	after(() => {
		server.closeAllConnections();
		server.close();
	});

	const asking: Asking = {
		fetch: (address, options) => fetch(String(address).replace('https://learn.example', origin), options),
		wait: async (milliseconds) => {
			waits.push(milliseconds);
		},
		timeout: 300,
		tries: 3,
	};
	const source = (path: string): Registered => ({
		id: path,
		title: path,
		address: `https://learn.example/entra/${path}`,
		updated: '2025-11-19',
		verified: '2026-11-01',
	});
	const check = (path: string, since?: string) => checkSources([source(path)], since, asking);

	test('a newer page is reported with both dates', async () => {
		const [finding] = await check('new');
		assert.deepEqual(finding && { ...finding, title: '' }, {
			id: 'new',
			title: '',
			address: 'https://learn.example/entra/new',
			verified: '2026-11-01',
			what: 'changed',
			before: '2025-11-19',
			now: '2026-11-20',
		});
	});
	test('a page that is older than our comparison is not reported', async () => assert.deepEqual(await check('old'), []));
	test('a page newer than an explicitly given day is reported', async () =>
		assert.equal((await check('old', '2025-12-31'))[0]?.what, 'changed'));
	test('a redirect to a language is not a move', async () => assert.deepEqual(await check('language'), []));
	test('a permanently moved page is reported', async () => {
		const [finding] = await check('moved');
		assert.equal(finding?.what === 'moved' && finding.to.endsWith('/en-us/entra/elsewhere'), true);
	});
	test('a temporary redirect is not a move', async () => assert.deepEqual(await check('for-now'), []));
	test('a dead address is reported with its status', async () => {
		const [finding] = await check('gone');
		assert.equal(finding?.what === 'dead' && finding.status, 404);
		assert.equal(seen.filter(({ path }) => path === '/entra/gone').length, 1, 'a dead address is not asked again');
	});
	test('a busy server is asked again after the time it names', async () => {
		waits.length = 0;
		assert.equal((await check('busy'))[0]?.what, 'changed');
		assert.deepEqual(waits, [7000]);
	});
	test('a failing server is asked three times, with growing pauses', async () => {
		waits.length = 0;
		const [finding] = await check('broken');
		assert.equal(finding?.what === 'unreachable' && finding.reason, 'status 500');
		assert.deepEqual(waits, [1000, 2000]);
	});
	test('a server that does not respond is given up', async () => {
		const [finding] = await check('silent');
		assert.equal(finding?.what === 'unreachable' && finding.reason, 'no answer within 0.3 s');
	});
	test('a redirect loop ends', async () => assert.equal((await check('circle'))[0]?.what, 'unreachable'));
	test('"not modified" is not reported', async () => assert.deepEqual(await check('same'), []));
	test('each request says who asks, and since when', () => {
		assert.ok(seen.length > 0);
		for (const { headers } of seen) {
			assert.match(headers['user-agent'] ?? '', /^credential-faq-check-sources/);
			assert.ok(headers['if-modified-since']);
		}
	});
	test('requests to one host are a second apart, and findings have the order of the registry', async () => {
		waits.length = 0;
		const findings = await checkSources([source('gone'), source('old'), source('new')], undefined, asking);
		assert.deepEqual(
			findings.map(({ id }) => id),
			['gone', 'new'],
		);
		assert.deepEqual(waits, [1000, 1000]);
	});
});

test('the report lists every place that cites a source', () => {
	const citedBy = citations([
		['content/docs/en/a.mdx', { sources: ['new', 'old'], body: 'Text.[](src:other)' }],
		['role rule x', { source: 'new' }],
	]);
	assert.deepEqual(citedBy('other'), ['content/docs/en/a.mdx']);
	const text = report(
		[
			{
				id: 'new',
				title: 'T',
				address: 'https://learn.example/new',
				verified: '2026-11-01',
				what: 'changed',
				before: null,
				now: '2026-11-20',
			},
		],
		citedBy,
	);
	assert.match(text, /new: changed on 2026-11-20 \(compared 2026-11-01; the page said no date\)/);
	assert.match(text, /cited by content\/docs\/en\/a\.mdx\n {2}cited by role rule x/);
	assert.match(text, /1 to look at, 0 not reached\.$/);
});
