/** Where the second organization's site of the tests is built, and where it says that it is published. */
export const variant = {
	folder: '.cache/variant',
	env: { SITE_URL: 'https://help.example.org', BASE_PATH: '/help', COMPONENTS_PAGE: '1' },
};

/** A page that this organization put into public/: it has no charset, no title, and text that looks like a mistake of Markdown. */
export const ownPage = { file: 'public/proof-of-host.html', text: 'proof: **1234**' };
