import { spawn } from 'node:child_process';

interface RunOptions {
	/** How much of the command's output is shown; default: all. */
	output?: 'all' | 'on failure' | 'none';
	env?: Record<string, string>;
	cwd?: string;
}

/**
 * Runs a command of node_modules/.bin (npm adds it to PATH) without standard input.
 * @returns The exit code; 1 if the command could not be started.
 */
export function run(command: string, args: readonly string[], { output: shown = 'all', env = {}, cwd }: RunOptions = {}): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd,
			env: { ...process.env, ...env },
			stdio: ['ignore', shown === 'all' ? 'inherit' : 'pipe', shown === 'all' ? 'inherit' : 'pipe'],
			shell: process.platform === 'win32',
		});
		const output: Buffer[] = [];
		child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
		child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
		child.on('error', (error) => {
			console.error(`${command} could not be started: ${error.message}. Run npm ci first.`);
			resolve(1);
		});
		child.on('close', (code) => {
			if (shown === 'on failure' && code !== 0) process.stderr.write(Buffer.concat(output));
			resolve(code ?? 1);
		});
	});
}
