import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Headers } from '../../src/config/hosts/description.ts';

/** A server in front of the site whose connection can be cut: no driver can do that in all engines. */
export interface Connection {
	/** Where the site is to be asked for. */
	origin: string;
	/** From now on nothing is answered, and what is open is closed. */
	lose(): void;
	restore(): void;
	stop(): Promise<void>;
}

/**
 * @param origin Where the site is served, such as http://localhost:4321
 * @param headers What the hosts' files add to every answer, so that what it forbids is forbidden here too.
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
