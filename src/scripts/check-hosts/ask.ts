import { type IncomingHttpHeaders, request } from 'node:http';

export interface Reply {
	status: number;
	headers: IncomingHttpHeaders;
	/** The body as sent, still compressed. */
	body: Buffer;
}

/** Requests an address without following redirects or decompressing the body. */
export const ask = (address: string, headers: Record<string, string> = {}) =>
	new Promise<Reply>((done, failed) => {
		request(address, { headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
			response.on('error', failed);
		})
			.on('error', failed)
			.end();
	});
