import { SiteCopy } from '../testing/site-copy.ts';
import { run } from './run.ts';

/**
 * Builds a second organization's site into .cache/variant, for the tests of browsers and hosts: under a base path, open to search engines,
 * with a right-to-left language that has one page and English for the rest, with one translation older than its English text, and with a
 * path that a question once had.
 */
const site = new SiteCopy(undefined, '.cache/variant');

site.append('content/data/locales.yaml', '- { id: ar-xb, lang: ar-XB, label: "[ؤxb]", dir: rtl }\n');
site.replace('content/data/site.yaml', 'indexing: false', 'indexing: true');
site.replace('content/data/site.yaml', 'en: Your organization', 'en: Contoso & Sons');
site.write('content/data/redirects.yaml', '- { from: users/forgot-password, to: user-reset }\n');
site.write('content/i18n/ar-XB.json', site.read('content/i18n/en.json'));
site.write(
	'content/docs/ar-xb/users/locked-out.mdx',
	'---\ntitle: "[؟My account is locked]"\ndescription: "[Wait, or reset.]"\nsourceHash: "000000000000"\n---\n\n[Microsoft Entra ID]\n',
);
site.append('content/docs/en/users/change-password.mdx', '\nOne more sentence.\n');

process.exitCode = await run('astro', ['build'], {
	cwd: site.root,
	output: 'on failure',
	env: { SITE_URL: 'https://help.example.org', BASE_PATH: '/help' },
});
