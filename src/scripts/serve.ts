import { preview } from 'astro';

/**
 * Serves the built site.
 * @returns The address of the home page and a way to stop.
 */
export async function serve(root: string, port: number): Promise<{ url: string; stop: () => Promise<void> }> {
	const server = await preview({ root, logLevel: 'error', server: { port, host: false } });
	return { url: `http://localhost:${port}`, stop: () => server.stop() };
}
