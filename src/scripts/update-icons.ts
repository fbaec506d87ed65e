import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcon } from '../icons/drawing.ts';
import { iconFiles } from '../icons/files.ts';

/**
 * `npm run update:icons`: regenerates the icons in public/ after the drawing in src/icons, or the package that renders it, has changed.
 */
for (const [name, content] of Object.entries(await iconFiles(drawIcon({})))) writeFileSync(join('public', name), content);
