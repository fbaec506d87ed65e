import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileTypes } from '../../config/hosts/description.ts';

/**
 * Serves a folder as a static host does, compressed with Brotli at its best. `astro preview` compresses nothing, so that it would measure
 * a slower site.
 * @param base Base path with slashes at both ends.
 * @returns The address of the folder and a way to stop.
 */
export async function host(folder: string, base: string): Promise<{ url: string; stop: () => void }> {
	const packed = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const inside = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
		const path = resolve(folder, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside);
		try {
			if (!path.startsWith(resolve(folder) + sep)) throw new Error('outside');
			const body = packed.get(path) ?? brotliCompressSync(readFileSync(path));
			packed.set(path, body);
			const type = fileTypes[extname(path).slice(1)] ?? 'application/octet-stream';
			response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': body.length }).end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	const stop = () => {
		server.close();
		server.closeAllConnections();
	};
	return { url: `http://localhost:${port}${base}`, stop };
}
