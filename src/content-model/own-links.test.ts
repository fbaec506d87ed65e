import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksForStuck, linksOfQuestion } from './own-links.ts';

import type { OwnLink } from './schemas/site.ts';

const link = (en: string, rest: Partial<OwnLink> = {}): OwnLink => ({ label: { en }, url: 'https://example.org/', ...rest });
const links = [link('all'), link('admins', { audience: 'admin' }), link('reset', { questions: ['user-reset'] })];
const labels = (chosen: readonly OwnLink[]) => chosen.map(({ label }) => label['en']);

test('a link that names questions is shown below their answers, any other link where readers are stuck', () => {
	const page = { id: 'user-reset', audience: 'user' };
	assert.deepEqual(labels(linksOfQuestion(links, page)), ['reset']);
	assert.deepEqual(labels(linksForStuck(links, page)), ['all']);
	assert.deepEqual(labels(linksForStuck(links, { id: 'x', audience: 'admin' })), ['all', 'admins']);
	assert.deepEqual(labels(linksOfQuestion(links, { id: undefined, audience: undefined })), []);
});
