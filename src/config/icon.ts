import { svgAddress } from './data-address.ts';
import svg from './favicon.svg?raw';

/** The site's icon as an address that holds the picture itself: a page asks for one file less. */
export const iconAddress = svgAddress(svg);
