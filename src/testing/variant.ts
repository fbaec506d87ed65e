/** Where the second organization's site of the tests is built, and where it says that it is published. */
export const variant = { folder: '.cache/variant', env: { SITE_URL: 'https://help.example.org', BASE_PATH: '/help' } };
