import { resolve } from 'node:path';
import { serve } from './serve.ts';

/** `node src/scripts/serve-folder.ts FOLDER PORT`: serves the built site of a project folder until it is stopped. */
const [folder = '.', port = '4321'] = process.argv.slice(2);
process.chdir(resolve(folder));
const { url } = await serve(process.cwd(), Number(port));
console.log(`${folder} is served at ${url}`);
