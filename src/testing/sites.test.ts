import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { describeHosting } from '../config/hosts/description.ts';
import { beyondLimits, folderFiles, serverFiles } from '../config/hosts/files.ts';
import { checkContent } from '../content-model/check.ts';
import { loadContentOrThrow } from '../content-model/load.ts';
import { formatProblems } from '../content-model/problem.ts';
import { publishedContent } from '../content-model/published.ts';
import { drawOrganizationIcon } from '../icons/organization.ts';
import { ownBytes } from '../scripts/check-budgets/own-bytes.ts';
import { lateDay } from './content-mistakes.ts';
import { SiteCopy } from './site-copy.ts';

// Whatever depends on a publisher's settings must work for all valid settings, not only those of this site.

const folder = join(import.meta.dirname, 'sites');

/** A copy of the content with the settings of a publisher, and the pictures and the language that they name. */
function publisher(file: string): SiteCopy {
	const site = new SiteCopy(['content', 'src', 'package.json']);
	site.write('content/data/site.yaml', readFileSync(join(folder, file), 'utf8'));
	for (const logo of ['logo.svg', 'logo-dark.svg'])
		site.write(`content/brand/${logo}`, site.read(`src/testing/second-organization/${logo}`));
	site.append('content/data/locales.yaml', '- { id: ar-xb, lang: ar-XB, label: "[ؤxb]", dir: rtl, draft: true }\n');
	site.write(
		'content/docs/ar-xb/users/locked-out.mdx',
		'---\ntitle: "[؟My account is locked]"\ndescription: "[Wait, or reset.]"\nsourceHash: "000000000000"\n---\n\n[Microsoft Entra ID]\n',
	);
	return site;
}

const files = globSync('*.yaml', { cwd: folder }).map((file) => basename(file));

test('there are five publishers', () => assert.equal(files.length, 5));

for (const file of files)
	test(`${file}: content, languages, hosts, icon and budgets are valid`, async () => {
		using site = publisher(file);
		assert.equal(formatProblems(checkContent(site.root, lateDay)), '');
		const content = loadContentOrThrow(site.root);
		const own = content.data.site;
		const published = publishedContent(content);
		const ids = published.data.locales.map(({ id }) => id);
		const usual = content.data.locales.filter(({ draft }) => !draft).map(({ id }) => id);
		assert.deepEqual([...ids].sort(), [...(own.languages ?? usual)].sort());
		assert.ok(published.pages.every(({ locale }) => ids.includes(locale)));
		const hosting = describeHosting(published, { site: 'https://help.example.org', base: '/help/' });
		const forHosts = folderFiles(hosting);
		assert.deepEqual(beyondLimits(forHosts), []);
		const {
			_headers,
			'staticwebapp.config.json': azure,
			'nginx-locations.conf': nginx,
			Caddyfile,
		} = { ...forHosts, ...serverFiles(hosting) };
		for (const text of [_headers, azure, nginx, Caddyfile]) {
			assert.equal(/frame-ancestors (?!'none')/.test(text ?? ''), own.embedding.origins.length > 0);
			assert.equal(/noindex/.test(text ?? ''), !own.indexing);
		}
		assert.match(await drawOrganizationIcon(own, site.root), /^<svg/);
		const { pictures, texts } = ownBytes(own, join(site.root, 'content'));
		assert.equal(pictures > 0, own.logo !== undefined);
		assert.ok(texts < 2048, 'what a publisher writes stays small beside a page');
	});
