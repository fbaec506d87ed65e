import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/** KB of a preview at most: some services do not fetch large ones, and nobody waits for a preview. */
export const limitKB = 40;

const png = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Whether a file is a PNG from its first byte to its last: each part says how long it is, and has a check sum (PNG specification, 5.3). */
function isWholePng(data: Buffer): boolean {
	if (!data.subarray(0, signature.length).equals(signature)) return false;
	let at = signature.length;
	while (at + 12 <= data.length) {
		const end = at + 12 + data.readUInt32BE(at);
		if (end > data.length || crc32(data.subarray(at + 4, end - 4)) !== data.readUInt32BE(end - 4)) return false;
		if (data.toString('latin1', at + 4, at + 8) === 'IEND') return end === data.length;
		at = end;
	}
	return false;
}

/**
 * A drawing as PNG. Kept in a folder under the hash of all it is made from, because painting takes most of the time of a preview. A kept
 * picture that was cut off or damaged is painted anew.
 * @param cache Folder that exists.
 */
export async function paint(svg: string, cache: string): Promise<{ data: Buffer; kept: boolean }> {
	const key = createHash('sha256')
		.update(JSON.stringify([svg, png, sharp.versions]))
		.digest('hex')
		.slice(0, 32);
	const file = join(cache, `${key}.png`);
	const known = existsSync(file) ? readFileSync(file) : undefined;
	if (known && isWholePng(known)) return { data: known, kept: true };
	const data = await sharp(Buffer.from(svg)).flatten().png(png).toBuffer();
	// Under its name only when it is whole: a build may be ended at any moment.
	writeFileSync(`${file}.new`, data);
	renameSync(`${file}.new`, file);
	return { data, kept: false };
}
