import { askedAfter, type CheckerId, checkerById } from '../checkers/registry.ts';
import { address } from './answers.ts';
import { checkerAddress } from './checker-place.ts';
import { getFormTexts, textFiles } from './checker-texts.ts';
import { getById, getData, getList } from './entries.ts';
import type { Locale } from './schemas/registry.ts';

type Reader = Pick<Locale, 'id' | 'lang'>;

/** Props that the form of every checker gets. */
const shared = (id: CheckerId, { id: locale, lang }: Reader) => ({
	strings: getFormTexts(id, lang),
	whole: checkerAddress(checkerById(id), import.meta.env.BASE_URL, locale, getList('questions')),
	askedAfter: askedAfter(checkerById(id)),
	texts: textFiles(id, locale),
});

/** Props of the role checker's form for a language. */
export const roleCheckerProps = (reader: Reader) => ({
	...shared('role', reader),
	tasks: getData().roleTasks.map(({ id }) => id),
	local: Object.fromEntries(getData().roles.flatMap(({ id, names }) => (names?.[reader.lang] ? [[id, names[reader.lang] ?? '']] : []))),
});

/** Props of the licence checker's form for a language. */
export const licenseCheckerProps = (reader: Reader) => ({
	...shared('license', reader),
	features: getData().features.map(({ id, users, twin }) => (twin ? ([id, users, twin] as const) : ([id, users] as const))),
	tables: address(reader.id, getById('questions', checkerById('license').question).path),
});
