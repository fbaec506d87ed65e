import { limitKB } from '../../build/previews/painter.ts';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** The preview picture that a page names: its address and properties. */
export const namedPreview = (html: string): Record<string, string> =>
	Object.fromEntries([...html.matchAll(/<meta property="(og:image[^"]*)" content="([^"]*)"/g)].map(([, name, content]) => [name, content]));

/** Problems of a preview picture. */
export function checkPicture(data: Buffer): string[] {
	if (!data.subarray(0, 8).equals(signature)) return ['is no PNG'];
	const size = `${data.readUInt32BE(16)}×${data.readUInt32BE(20)}`;
	return [
		...(size === '1200×630' ? [] : [`measures ${size}, not 1200×630`]),
		...(data.length <= limitKB * 1024 ? [] : [`is ${(data.length / 1024).toFixed(1)} KB, at most ${limitKB} are allowed`]),
	];
}
