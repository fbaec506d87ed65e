import { SiteCopy } from '../testing/site-copy.ts';
import { ownPage, variant } from '../testing/variant.ts';
import { run } from './run.ts';

/**
 * Builds a second organization's site into .cache/variant for the tests of browsers and hosts. It has its own site.yaml and pictures, a
 * base path, a right-to-left language with a single page and nothing else (no interface texts, no search words), a similar language that
 * is not published, a translation older than its English text, and a former path of a question.
 */
const site = new SiteCopy(undefined, variant.folder);

const own = 'src/testing/second-organization';
for (const [from, to] of [
	['site.yaml', 'data/site.yaml'],
	['logo.svg', 'brand/logo.svg'],
	['logo-dark.svg', 'brand/logo-dark.svg'],
])
	site.write(`content/${to}`, site.read(`${own}/${from}`));
// A file of the publisher, which is not a page of the site.
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
