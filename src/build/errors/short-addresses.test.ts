import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadPublishedContent } from '../../content-model/published.ts';
import { shortAddresses } from './short-addresses.ts';

const content = loadPublishedContent(process.cwd());
const pages = shortAddresses(content, '/help/', (file) => `https://help.example.org/help/${file}`);

test('each error has one short address per language, which leads to its row under the base path', () => {
	assert.equal(pages.length, content.data.errorCodes.length * content.data.locales.length);
	assert.equal(new Set(pages.map(({ file }) => file)).size, pages.length);
	const page = pages.find(({ file }) => file === 'en/errors/50126/index.html');
	assert.match(page?.html ?? '', /http-equiv="refresh" content="0; url=\/help\/en\/users\/sign-in-errors\/#aadsts50126"/);
	assert.match(page?.html ?? '', /<link rel="canonical" href="https:\/\/help\.example\.org\/help\/en\/users\/sign-in-errors\/">/);
	assert.match(page?.html ?? '', /<meta name="robots" content="noindex">/);
});

test('each row that a short address leads to exists on its page', () => {
	const shown = new Set(
		content.pages.flatMap(({ path, body }) =>
			[...body.matchAll(/<Errors of="([\w-]+)"(?: section="(\w+)")?/g)].map(([, of, section]) => `${path} ${of} ${section ?? ''}`),
		),
	);
	for (const { id, page, section } of content.data.errorCodes) {
		const path = content.data.questions.find((question) => question.id === page)?.path;
		assert.ok(
			shown.has(`${path} ${page} ${section}`) || shown.has(`${path} ${page} `),
			`${id} is shown nowhere on ${path}: add <Errors of="${page}" section="${section}" />`,
		);
	}
});
