import { readFileSync } from 'node:fs';
import process from 'node:process';
import { updateSkus } from './update-skus/update.ts';

/** `npm run update:skus -- FILE [--force]`: rebuilds content/data/skus.yaml from Microsoft's list, downloaded by hand. */
const args = process.argv.slice(2);
const files = args.filter((arg) => arg !== '--force');
const [file] = files;
if (file === undefined || files.length > 1) {
	console.error("Say which file: npm run update:skus -- FILE [--force]. It is the CSV that Microsoft's page of product names links to.");
	process.exitCode = 1;
} else {
	try {
		const written = updateSkus(process.cwd(), readFileSync(file, 'utf8'), args.includes('--force'), (line) => console.log(line));
		if (!written) process.exitCode = 1;
	} catch (error) {
		if (!(error instanceof Error) || !('syscall' in error)) throw error;
		console.error(`${file} cannot be read: ${error.message}`);
		process.exitCode = 1;
	}
}
