import { counted } from '../../content-model/counted.ts';
import { drawOrganizationIcon } from '../../icons/organization.ts';
import { makePreviews as make } from '../previews/make.ts';
import type { Site } from '../site.ts';

/** Makes the picture that others show beside a link to a page: one per question and language, one per language for the other pages. */
export async function makePreviews({ project }: Site): Promise<string | undefined> {
	const { content, root, dist, warn } = project;
	const { site } = content.data;
	if (!site.previews) return;
	const icon = await drawOrganizationIcon(site, root);
	const { count, largest, total } = await make(content, { icon, accent: site.accent }, dist, warn);
	const kb = (bytes: number) => (bytes / 1024).toFixed(1);
	return `${counted(count, 'preview')}; the largest is ${kb(largest)} KB, all are ${kb(total)} KB`;
}
