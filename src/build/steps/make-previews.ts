import { join } from 'node:path';
import { drawOrganizationIcon } from '../../icons/organization.ts';
import { makePreviews as make } from '../previews/make.ts';
import type { Site } from '../site.ts';

/** Makes the picture that others show beside a link to a page: one per question and language, one per language for the other pages. */
export async function makePreviews({ project }: Site): Promise<string | undefined> {
	const { content, root, dist, cache, warn } = project;
	if (!content.data.site.previews) return;
	const icon = await drawOrganizationIcon(content.data.site, root);
	const { count, painted, largest, total } = await make(content, icon, dist, join(cache, 'previews'), warn);
	const kb = (bytes: number) => (bytes / 1024).toFixed(1);
	return `${count} previews, ${painted} of them painted anew; the largest is ${kb(largest)} KB, all are ${kb(total)} KB`;
}
