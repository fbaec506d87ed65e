import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** KB of a preview at most: some services do not fetch large ones, and nobody waits for a preview. */
export const limitKB = 40;

const png = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

/**
 * A drawing as PNG. Kept in a folder under the hash of all it is made from, because painting is the dear part of a preview.
 * @param cache Folder that exists.
 */
export async function paint(svg: string, cache: string): Promise<{ data: Buffer; kept: boolean }> {
	const key = createHash('sha256')
		.update(JSON.stringify([svg, png, sharp.versions]))
		.digest('hex')
		.slice(0, 32);
	const file = join(cache, `${key}.png`);
	if (existsSync(file)) return { data: readFileSync(file), kept: true };
	const data = await sharp(Buffer.from(svg)).flatten().png(png).toBuffer();
	writeFileSync(file, data);
	return { data, kept: false };
}
