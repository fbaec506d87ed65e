import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { describeHosting } from '../config/hosts/description.ts';
import { serverFiles } from '../config/hosts/files.ts';
import { loadPublishedContent } from '../content-model/published.ts';
import { pageAddress } from '../i18n/paths.ts';
import { findProgram } from './apt.ts';
import { cpuSeconds } from './bench/processes.ts';
import { findNginx, startNginx } from './check-hosts/nginx.ts';
import { newFolder, programEnvironment } from './check-hosts/server.ts';

/**
 * `npm run bench:load [-- SECONDS]`: every answer page of dist in turn from nginx on this machine, as fast as wrk can ask. Default: 120
 * seconds. Exit status 1 below the goal or with any error. Linux only.
 */
const goal = 5000;

/** What wrk's own script prints at its end. */
interface Totals {
	requests: number;
	bytes: number;
	microseconds: number;
	/** Requests that failed: no connection, no answer, too late, or a status that is no success. */
	failed: number;
	/** Milliseconds: median and slowest hundredth. */
	median: number;
	slow: number;
}

/** wrk is told in Lua which addresses to ask for, and to print what it counted as JSON. */
const script = (paths: readonly string[]) => `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local headers = { ["Accept-Encoding"] = "gzip, deflate, br" }
local next = math.random(#paths)
request = function()
	next = next % #paths + 1
	return wrk.format("GET", paths[next], headers)
end
done = function(summary, latency)
	local e = summary.errors
	print(string.format('TOTALS{"requests":%d,"bytes":%d,"microseconds":%d,"failed":%d,"median":%f,"slow":%f}', summary.requests,
		summary.bytes, summary.duration, e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(50) / 1000,
		latency:percentile(99) / 1000))
end
`;

function measure(wrk: string, origin: string, paths: readonly string[], seconds: number): Totals {
	const folder = newFolder();
	const file = join(folder, 'pages.lua');
	writeFileSync(file, script(paths));
	const { stdout, stderr } = spawnSync(wrk, ['-t', '2', '-c', '64', '-d', `${seconds}s`, '-s', file, origin], {
		encoding: 'utf8',
		env: programEnvironment,
	});
	rmSync(folder, { recursive: true });
	const totals = /^TOTALS(.*)$/m.exec(stdout)?.[1];
	if (!totals) throw new Error(`wrk did not finish: ${stderr || stdout}`);
	return JSON.parse(totals) as Totals;
}

async function main(): Promise<number> {
	const seconds = Number(process.argv[2] ?? 120);
	if (!Number.isInteger(seconds) || seconds < 1) throw new Error(`"${process.argv[2]}" is no number of seconds.`);
	const dist = resolve('dist');
	if (!existsSync(join(dist, 'index.html.br'))) throw new Error('There is no site in dist. Build it first: npm run build');
	const nginx = await findNginx();
	const wrk = await findProgram(['/usr/bin/wrk', '/usr/local/bin/wrk', '/opt/homebrew/bin/wrk'], ['wrk', 'libluajit-5.1-2']);
	if (!nginx || !wrk) throw new Error('nginx and wrk are needed and could not be had. Install them with your system.');
	const content = loadPublishedContent(resolve('.'));
	const files = serverFiles(describeHosting(content, { site: 'http://localhost', base: '/', outDir: 'dist' }));
	const paths = content.data.locales.flatMap(({ id }) => content.data.questions.map(({ path }) => pageAddress('/', id, path)));
	const server = await startNginx(nginx, files['nginx-site.conf'] ?? '', files['nginx-locations.conf'] ?? '', dist);
	const before = cpuSeconds(server.pid);
	const { requests, bytes, microseconds, failed, median, slow } = measure(wrk, server.origin, paths, seconds);
	const used = (cpuSeconds(server.pid) - before) / (microseconds / 1e6);
	await server.stop();
	const rate = requests / (microseconds / 1e6);
	const rows = [
		`answer pages  ${paths.length}, ${nginx.brotli ? 'sent from .br files' : 'sent from .gz files'}, ${(microseconds / 1e6).toFixed(0)} s, 64 connections`,
		`requests      ${requests}, ${Math.round(rate)} a second (goal ${goal}), ${failed} failed`,
		`transfer      ${(bytes / requests / 1024).toFixed(1)} KiB an answer with its headers, ${(bytes / microseconds).toFixed(1)} MB/s`,
		`time          median ${median.toFixed(2)} ms, slowest hundredth ${slow.toFixed(2)} ms`,
		`bound by      the processor: nginx used ${used.toFixed(2)} of ${availableParallelism()} cores, ${((1e6 * used) / rate).toFixed(0)} µs an answer; wrk shares them`,
		`this machine  load ${readFileSync('/proc/loadavg', 'utf8').split(' ')[0]} at the end`,
	];
	console.log(rows.join('\n'));
	return failed > 0 || rate < goal ? 1 : 0;
}

process.exitCode = await main();
