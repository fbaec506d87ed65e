import svg from './favicon.svg?raw';

/** The site's icon as an address that holds the picture itself: a page asks for one file less. */
export const iconAddress = `data:image/svg+xml,${svg
	.trim()
	.replaceAll('"', "'")
	.replace(/[#%<>{}]/g, encodeURIComponent)}`;
