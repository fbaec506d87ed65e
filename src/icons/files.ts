import sharp from 'sharp';

/** Sizes in favicon.ico in pixels: for a browser tab, and for a tab on a high-density screen. */
const icoSides = [16, 32];

/** Size in pixels of the icon that phones put on the home screen. */
const touchSide = 180;

/** Renders an icon of 32 × 32 units as a square PNG. */
const paint = (svg: string, side: number): Promise<Buffer> =>
	sharp(Buffer.from(svg), { density: (72 * side) / 32 })
		.resize(side, side)
		.png({ compressionLevel: 9 })
		.toBuffer();

/** Packs PNG pictures into an ICO file: a header of 6 bytes, an entry of 16 bytes per picture, the pictures. */
function icoOf(pictures: readonly { side: number; png: Buffer }[]): Buffer {
	const header = Buffer.alloc(6 + 16 * pictures.length);
	header.writeUInt16LE(1, 2);
	header.writeUInt16LE(pictures.length, 4);
	let offset = header.length;
	for (const [place, { side, png }] of pictures.entries()) {
		const entry = 6 + 16 * place;
		// Width, height, no palette; then colour planes, bits per pixel, length and offset of the picture.
		header.writeUInt8(side, entry);
		header.writeUInt8(side, entry + 1);
		header.writeUInt16LE(1, entry + 4);
		header.writeUInt16LE(32, entry + 6);
		header.writeUInt32LE(png.length, entry + 8);
		header.writeUInt32LE(offset, entry + 12);
		offset += png.length;
	}
	return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

/** Makes the background opaque: iPhones would fill transparent parts with black. */
const onGround = (svg: string): string => svg.replace(/<svg [^>]*>/, '$&<rect width="32" height="32" fill="#fff"/>').replace(' rx="8"', '');

/**
 * Renders all icon files: file name → content.
 * @param svg The result of drawIcon.
 */
export async function iconFiles(svg: string): Promise<Record<'favicon.svg' | 'favicon.ico' | 'apple-touch-icon.png', Buffer>> {
	const pictures = await Promise.all(icoSides.map(async (side) => ({ side, png: await paint(svg, side) })));
	return {
		'favicon.svg': Buffer.from(svg),
		'favicon.ico': icoOf(pictures),
		'apple-touch-icon.png': await paint(onGround(svg), touchSide),
	};
}
