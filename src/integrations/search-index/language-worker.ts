import { parentPort, workerData } from 'node:worker_threads';
import type { Content } from '../../content-model/load.ts';
import { buildLanguage } from './build.ts';

/** What a language is built from, in a thread of its own; see languages.ts. */
export interface LanguageWork {
	locale: string;
	content: Content;
	dist: string;
	folder: string;
}

const { locale, content, dist, folder } = workerData as LanguageWork;
parentPort?.postMessage(await buildLanguage(locale, content, dist, folder));
