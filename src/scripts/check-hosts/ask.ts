import { type IncomingHttpHeaders, request } from 'node:http';

export interface Reply {
	status: number;
	headers: IncomingHttpHeaders;
	/** As it was sent, still compressed. */
	body: Buffer;
}

/** Asks a server for an address as it is, without following redirects or unpacking what comes. */
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
