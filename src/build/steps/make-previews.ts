import { counted } from '../../content-model/counted.ts';
import { drawOrganizationIcon } from '../../icons/organization.ts';
import { paintPreviews } from '../previews/make.ts';
import type { Site } from '../site.ts';

/** Renders the preview pictures for shared links: one per question and language, and one per language for its other pages. */
export async function makePreviews(site: Site): Promise<string | undefined> {
	const { content, root, warn } = site.project;
	const { previews, accent } = content.data.site;
	if (!previews) return;
	const sizes: number[] = [];
	for await (const { file, data, missing } of paintPreviews(content, {
		icon: await drawOrganizationIcon(content.data.site, root),
		accent,
	})) {
		if (missing.length > 0)
			warn(`${file} is a general picture: no font has ${missing.join(' ')}. src/machines/README.md says how to add one.`);
		site.write(file, data);
		sizes.push(data.length);
	}
	const kb = (bytes: number) => (bytes / 1024).toFixed(1);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	return `${counted(sizes.length, 'preview')}; the largest is ${kb(Math.max(...sizes))} KB, all are ${kb(total)} KB`;
}
