import { SiteCopy } from '../testing/site-copy.ts';
import { ownPage, variant } from '../testing/variant.ts';
import { run } from './run.ts';

/**
 * Builds a second organization's site into .cache/variant, for the tests of browsers and hosts: with its site.yaml and pictures, under a
 * base path, with a right-to-left language that has one page and nothing else (no texts of the interface, no search words) and English for the rest, with one like it that is not published, with one
 * translation older than its English text, and with a path that a question once had.
 */
const site = new SiteCopy(undefined, variant.folder);

const own = 'src/testing/second-organization';
for (const [from, to] of [
	['site.yaml', 'data/site.yaml'],
	['logo.svg', 'brand/logo.svg'],
	['logo-dark.svg', 'brand/logo-dark.svg'],
])
	site.write(`content/${to}`, site.read(`${own}/${from}`));
// A page of the publisher's own, which is no page of the site.
site.write(ownPage.file, ownPage.text);
site.write('content/data/redirects.yaml', '- { from: users/forgot-password, to: user-reset }\n');
site.append(
	'content/data/locales.yaml',
	'- { id: ar-xb, lang: ar-XB, label: "[ؤxb]", dir: rtl }\n- { id: de-xa, lang: de-XA, label: "[Ðexa]", dir: ltr }\n',
);
for (const id of ['ar-xb', 'de-xa'])
	site.write(
		`content/docs/${id}/users/locked-out.mdx`,
		'---\ntitle: "[؟My account is locked]"\ndescription: "[Wait, or reset.]"\nsourceHash: "000000000000"\n---\n\n[Microsoft Entra ID]\n',
	);
site.append('content/docs/en/users/change-password.mdx', '\nOne more sentence.\n');

process.exitCode = await run('astro', ['build'], {
	cwd: site.root,
	output: 'on failure',
	env: variant.env,
});
