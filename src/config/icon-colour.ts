import { linkColour } from '../content-model/accent.ts';
import type { Site } from '../content-model/schemas/site.ts';

/** The colour of favicon.svg that an organization's own takes the place of. */
const usual = '#0a6b6b';

/** The site's icon in the organization's colour. */
export const colouredIcon = (svg: string, { accent }: Pick<Site, 'accent'>): string =>
	accent === undefined ? svg : svg.replaceAll(usual, linkColour(accent, 'light'));
