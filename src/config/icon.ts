import type { Site } from '../content-model/schemas/site.ts';
import { svgAddress } from './data-address.ts';
import svg from './favicon.svg?raw';
import { colouredIcon } from './icon-colour.ts';

/** The site's icon as an address that holds the picture itself: a page asks for one file less. */
export const iconAddress = (site: Pick<Site, 'accent'>): string => svgAddress(colouredIcon(svg, site));
