import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A server process that runs for a test. */
export interface Running {
	/** Origin, such as http://127.0.0.1:40123 */
	origin: string;
	stop: () => Promise<void>;
}

/** A free port, chosen by the system. */
export const freePort = () =>
	new Promise<number>((done) => {
		const server = createServer();
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});

/** A new temporary folder, removed when the server stops. */
export const newFolder = () => mkdtempSync(join(tmpdir(), 'hosts-'));

/**
 * Replaces values in a generated file that a publisher would edit by hand.
 * @throws Error if one of them is not in the file.
 */
export function edited(text: string, replaced: Readonly<Record<string, string>>): string {
	return Object.entries(replaced).reduce((done, [from, to]) => {
		if (!done.includes(from)) throw new Error(`The generated file does not hold "${from}" any more.`);
		return done.replace(from, to);
	}, text);
}

/** Library paths of unpacked packages. */
const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((machine) => resolve(`.cache/packages/usr/lib/${machine}`)).join(':');

/** Environment for a program that may come from an unpacked package. */
export const programEnvironment = {
	...process.env,
	LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
};

/** Whether a server answers; self-signed certificates are accepted. */
const answers = (origin: string) =>
	new Promise<boolean>((done) => {
		const { get } = origin.startsWith('https:') ? https : http;
		get(origin, { rejectUnauthorized: false }, (response) => done(Boolean(response.resume()))).on('error', () => done(false));
	});

/**
 * Starts a server in the foreground and waits until it answers.
 * @param folder Its own folder, removed when it stops.
 * @param origin The origin under which it will answer.
 * @throws Error with the server's output if it exits or does not answer within ten seconds.
 */
export async function start(command: string, args: readonly string[], folder: string, origin: string): Promise<Running> {
	const child = spawn(command, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...programEnvironment, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
	});
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
	let running = true;
	const ended = new Promise<void>((done) => {
		const end = () => {
			running = false;
			done();
		};
		child.on('error', end).on('close', end);
	});
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	for (let tries = 0; tries < 200 && running; tries++) {
		if (await answers(origin)) return { origin, stop };
		await setTimeout(50);
	}
	await stop();
	throw new Error(`${command} did not start: ${Buffer.concat(said).toString().trim()}`);
}
