import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './run.ts';

/**
 * Builds a second organization's site into .cache/variant, for the browser tests: under a base path, open to search engines, with a
 * right-to-left language that has one page and English for the rest, and with one translation older than its English text.
 */
const home = '.cache/variant';
const at = (file: string) => join(home, file);
const write = (file: string, text: string) => {
	mkdirSync(dirname(at(file)), { recursive: true });
	writeFileSync(at(file), text);
};
const edit = (file: string, change: (text: string) => string) => writeFileSync(at(file), change(readFileSync(at(file), 'utf8')));

rmSync(home, { recursive: true, force: true });
for (const part of ['content', 'src', 'public', 'astro.config.mjs', 'content.config.ts', 'package.json', 'tsconfig.json']) {
	cpSync(part, at(part), { recursive: true });
}
edit('content/data/locales.yaml', (text) => `${text}- { id: ar-xb, lang: ar-XB, label: "[ؤxb]", dir: rtl }\n`);
edit('content/data/site.yaml', (text) =>
	text.replace('indexing: false', 'indexing: true').replace('en: Your organization', 'en: Contoso & Sons'),
);
write('content/i18n/ar-XB.json', readFileSync(at('content/i18n/en.json'), 'utf8'));
write(
	'content/docs/ar-xb/users/locked-out.mdx',
	'---\ntitle: "[؟My account is locked]"\ndescription: "[Wait, or reset.]"\nsourceHash: "000000000000"\n---\n\n[Microsoft Entra ID]\n',
);
edit('content/docs/en/users/change-password.mdx', (text) => `${text}\nOne more sentence.\n`);

process.exitCode = await run('astro', ['build'], {
	cwd: home,
	output: 'on failure',
	env: { SITE_URL: 'https://help.example.org', BASE_PATH: '/help' },
});
