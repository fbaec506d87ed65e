import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coreCopy, type SiteCopy } from '../../testing/site-copy.ts';
import { checkContent } from '../check.ts';

const glossary = 'content/glossary/zh-tw.yaml';
const page = 'content/docs/zh-tw/admins/reset-fails.mdx';
const append = (site: SiteCopy, file: string, text: string) => site.write(file, `${site.read(file)}${text}`);

/** What is written, and what the check reports: file, field and a part of the fix; undefined if it reports nothing. */
const cases: [name: string, write: (site: SiteCopy) => void, file: string, field: RegExp, fix: string | undefined][] = [
	['a form to avoid on a page', (site) => append(site, page, '\n請開啟密碼寫回。\n'), page, /^line \d+$/, '密碼回寫'],
	['a longer word that is right', (site) => append(site, page, '\n租用戶。\n'), page, /./, undefined],
	['code', (site) => append(site, page, '\n`密碼寫回`\n\n```text\n密碼寫回\n```\n'), page, /./, undefined],
	['a label left in English', (site) => append(site, page, '\n選取 **Save**。\n'), page, /^line \d+$/, '**儲存**（Save）'],
	[
		'a form to avoid in the interface',
		(site) => site.replace('content/i18n/zh-TW.json', /"provenance\.commit": "[^"]*"/, '"provenance.commit": "來源認可"'),
		'content/i18n/zh-TW.json',
		/^provenance\.commit$/,
		'版本（commit）',
	],
	[
		'a form to avoid in the data',
		(site) => site.replace('content/data/roles.yaml', 'zh-TW: 條件式存取系統管理員', 'zh-TW: 條件式存取管理員'),
		'content/data/roles.yaml',
		/^conditional-access-administrator\.names\.zh-TW$/,
		'條件式存取系統管理員',
	],
	['a source nobody names', (site) => site.replace(glossary, 'source: sspr', 'source: ssrp'), glossary, /./, 'sspr'],
	[
		'a glossary of no language',
		(site) => site.write('content/glossary/zz.yaml', 'sources: {}\nlabelForm: "{use}"\nterms: []\nlabels: []\n'),
		'content/glossary/zz.yaml',
		/file name/,
		'zh-tw',
	],
	[
		'a word of a language with spaces, whole and in any case',
		(site) => {
			site.write(
				'content/glossary/en.yaml',
				"sources: {}\nlabelForm: '**{use}**'\nlabels: []\nterms: [{ english: x, use: sign in, avoid: [logon] }]\n",
			);
			append(site, 'content/docs/en/admins/reset-fails.mdx', '\nLogon is not Logons.\n');
		},
		'content/docs/en/admins/reset-fails.mdx',
		/^line \d+$/,
		'sign in',
	],
];

for (const [name, write, file, field, fix] of cases) {
	test(`glossary: ${name}`, () => {
		using site = coreCopy();
		write(site);
		const found = checkContent(site.root).filter((problem) => problem.file === file);
		if (fix === undefined) return assert.ok(!found.some(({ message }) => message.includes('how this language')), JSON.stringify(found));
		const own = found.filter((problem) => field.test(problem.field) && problem.fix.includes(fix));
		assert.equal(own.length, 1, JSON.stringify(found));
	});
}
