import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Headers } from '../../src/config/hosts/description.ts';

/** A proxy in front of the site whose connection can be cut: no driver can do that in all engines. */
export interface Connection {
	/** Origin under which the proxy serves the site. */
	origin: string;
	/** Stops answering, and closes open connections. */
	lose(): void;
	restore(): void;
	stop(): Promise<void>;
}

/**
 * Starts the proxy.
 * @param origin Where the site is served, such as http://localhost:4321
 * @param headers Headers from the hosts' files, added to every response, so that the tests run under the same policy as the published
 * site.
 */
export async function connectTo(origin: string, headers: Headers): Promise<Connection> {
	let lost = false;
	const server = createServer((asked, answer) => {
		if (lost) return void asked.socket.destroy();
		const forwarded = request(new URL(asked.url ?? '/', origin), { method: asked.method, headers: asked.headers }, (got) => {
			answer.writeHead(got.statusCode ?? 500, { ...got.headers, ...headers });
			got.pipe(answer);
		});
		forwarded.on('error', () => answer.destroy());
		asked.pipe(forwarded);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		lose: () => {
			lost = true;
			server.closeAllConnections();
		},
		restore: () => {
			lost = false;
		},
		stop: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}
