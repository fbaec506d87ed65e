import { searchFiles } from '../build/search/build.ts';
import type { SearchedError } from '../build/search/errors.ts';
import type { SearchedPage } from '../search/records/catalog.ts';
import { createSearch, type Load, type Search } from '../search/search.ts';
import type { Wording } from '../search/types.ts';

/** Linguistic data of the small site: English endings, a few synonyms, one simplified character. */
export const smallWording: Wording = {
	stopWords: ['the', 'a', 'how', 'do', 'what', 'is', '的', '了', '怎麼辦'],
	synonyms: [
		['password', 'pw', '密碼'],
		['reset', '重設', '重置'],
		['sign in', 'log in', 'login', '登入'],
		['cannot', "can't", 'unable to', '無法'],
		['guest', '來賓'],
	],
	oldNames: { 'Azure AD': 'Entra ID' },
	endings: { ies: 'y', s: '', ing: '', ed: '' },
	characters: { 码: '碼', 设: '設', 锁: '鎖', 账: '帳', 户: '戶' },
};

const page = (
	path: string,
	title: string,
	answer: string,
	wordings: string[] = [],
	sections: SearchedPage['sections'] = [],
): SearchedPage => ({
	question: path.replace('/', '-'),
	needed: path.startsWith('users/') ? 5 : 3,
	path,
	title,
	answer,
	wordings,
	others: [],
	sections: [{ title: '', anchor: '', text: answer }, ...sections],
});

/** Five questions in two languages, and one page that is not a question. */
const smallPages: readonly SearchedPage[] = [
	page('users/forgot', 'I forgot my password', 'Reset it on the reset page.', ['password reset link', '忘記密碼', '自己重設密碼']),
	page('users/locked', 'My account is locked', 'Wait a minute, then try again.', ['locked out', '帳戶被鎖定', '帳戶鎖住多久']),
	page(
		'users/errors',
		'What does the error mean?',
		'Look up your code, such as SSPR_0030.',
		['error while resetting', 'SSPR_0012', '重設時出現錯誤', '出現錯誤訊息'],
		[
			{ title: 'SSPR_0012', anchor: 'sspr_0012', text: 'SSPR_0012 licences are missing' },
			{ title: 'SSPR_0031', anchor: 'sspr_0031', text: 'As SSPR_0030' },
			{ title: 'SSPR_0030', anchor: 'sspr_0030', text: 'SSPR_0030 no connection to your servers' },
			{ title: 'For the admin', anchor: 'admin', text: 'SSPR_0012 and SSPR_0030 come from the settings, the licences or the servers' },
		],
	),
	page(
		'admins/guests',
		'Can a guest reset the password?',
		'Only at home.',
		['guest in Azure AD', '來賓忘記密碼'],
		[{ title: 'In PowerShell', anchor: 'powershell', text: 'Run Update-MgUserPassword with care' }],
	),
	page('apps/secrets', 'My client secret has expired', 'Add a new one first.', ['AADSTS7000222', '用戶端密碼過期']),
	{
		question: undefined,
		kind: 'page',
		needed: 0,
		path: 'about',
		title: 'About this site',
		answer: 'Who wrote it.',
		wordings: [],
		others: [],
		sections: [],
	},
];

/** The only error of the small site. */
const smallError: SearchedError = {
	entry: { id: 'sspr_0030', kind: 'sspr', code: 'SSPR_0030', words: ['No connection to your servers'], page: 2 },
	answer: { title: 'SSPR_0030', means: 'No connection.', todo: 'Try again.', who: 'admin' },
};

let files: Promise<Map<string, Uint8Array<ArrayBuffer>>> | undefined;

/** The search files of the small site, built by Pagefind once per process. */
function smallFiles(): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
	files ??= searchFiles(smallPages, smallWording, [smallError]).then(
		(built) => new Map(built.map(({ name, content }) => [name, new Uint8Array(content)])),
	);
	return files;
}

/** Reads the small site's files, and reports each one that is read. */
export async function smallLoad(loaded: (file: string) => void = () => {}): Promise<Load> {
	const built = await smallFiles();
	return async (file) => {
		loaded(file);
		const content = built.get(file);
		if (!content) throw new Error(`${file} does not exist`);
		return content;
	};
}

/** The search of the small site. */
export const smallSearch = async (loaded?: (file: string) => void): Promise<Search> =>
	createSearch({ load: await smallLoad(loaded), address: (path, anchor) => `/en/${path}/${anchor ? `#${anchor}` : ''}` });
