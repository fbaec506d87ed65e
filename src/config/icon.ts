import { linkColour } from '../content-model/accent.ts';
import type { Site } from '../content-model/schemas/site.ts';
import { svgAddress } from './data-address.ts';
import svg from './favicon.svg?raw';

/** The colour of favicon.svg that an organization's own takes the place of. */
const usual = '#0a6b6b';

/** The site's icon as an address that holds the picture itself: a page asks for one file less. */
export const iconAddress = ({ accent }: Pick<Site, 'accent'>): string =>
	svgAddress(accent === undefined ? svg : svg.replaceAll(usual, linkColour(accent, 'light')));
