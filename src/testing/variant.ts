/** Where the tests' second site, that of another organization, is built, and the address it is built for. */
export const variant = {
	folder: '.cache/variant',
	env: { SITE_URL: 'https://help.example.org', BASE_PATH: '/help', COMPONENTS_PAGE: '1' },
};

/** A file that this organization put into public/: no charset, no title, and text that looks like faulty Markdown. */
export const ownPage = { file: 'public/proof-of-host.html', text: 'proof: **1234**' };
