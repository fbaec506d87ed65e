import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Content } from '../content-model/load.ts';
import { pickText } from '../i18n/text.ts';

/** The three doors of the site, in the order of the menu: folder under the locale. */
export const doors = ['users', 'admins', 'apps'] as const;
export type Door = (typeof doors)[number];

/** A text of the interface in the source language and in all others, in the shape Starlight takes. */
function label({ strings, data }: Content, key: string): { label: string; translations: Record<string, string> } {
	const texts = Object.fromEntries(Object.entries(strings).map(([lang, own]) => [lang, own[key] ?? '']));
	return {
		label: pickText(texts, data.locales[0]?.lang ?? 'en'),
		translations: Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
	};
}

/** The menu: one group per door with its questions in the order of questions.yaml, then the page with all of them and About. */
export function sidebar(content: Content): NonNullable<StarlightUserConfig['sidebar']> {
	const groups = doors.map((door) => ({
		...label(content, `door.${door}.menu`),
		items: content.data.questions.filter(({ path }) => path.startsWith(`${door}/`)).map(({ path }) => path),
	}));
	return [...groups, { ...label(content, 'site.allQuestions'), slug: 'questions' }, { ...label(content, 'site.about'), slug: 'about' }];
}
