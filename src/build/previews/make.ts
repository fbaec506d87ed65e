import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Content } from '../../content-model/load.ts';
import { ContentError, type Problem } from '../../content-model/problem.ts';
import { type Drawn, drawPreviews } from './draw.ts';
import { limitKB, paint } from './picture.ts';

/** What making the previews of a site came to. */
export interface Made {
	count: number;
	painted: number;
	largest: number;
	total: number;
}

/**
 * Makes the previews of a site. While one is drawn, others are painted in threads of their own.
 * @param dist Folder of the built site.
 * @param cache Folder that keeps paintings between builds.
 * @param warn Told of previews that could not be set as they are meant.
 * @throws ContentError naming each preview that is too large.
 */
export async function makePreviews(
	content: Content,
	icon: string,
	dist: string,
	cache: string,
	warn: (text: string) => void,
): Promise<Made> {
	mkdirSync(cache, { recursive: true });
	const made: Made = { count: 0, painted: 0, largest: 0, total: 0 };
	const problems: Problem[] = [];
	const write = async ({ file, svg }: Drawn) => {
		const { data, kept } = await paint(svg, cache);
		const path = join(dist, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, data);
		made.count++;
		made.total += data.length;
		made.largest = Math.max(made.largest, data.length);
		if (!kept) made.painted++;
		if (data.length > limitKB * 1024)
			problems.push({
				file,
				field: 'preview',
				message: `is ${(data.length / 1024).toFixed(1)} KB, at most ${limitKB} are allowed`,
				fix: 'Shorten the title or the description of the page, or simplify the icon.',
			});
	};
	const painting = new Set<Promise<void>>();
	for await (const drawn of drawPreviews(content, icon)) {
		if (drawn.missing.length > 0)
			warn(`${drawn.file} is a general picture: no font has ${drawn.missing.join(' ')}. src/machines/README.md says how to add one.`);
		const job = write(drawn).finally(() => painting.delete(job));
		painting.add(job);
		if (painting.size > availableParallelism()) await Promise.race(painting);
	}
	await Promise.all(painting);
	if (problems.length > 0) throw new ContentError(problems);
	return made;
}
