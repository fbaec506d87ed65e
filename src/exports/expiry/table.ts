import type { WrittenDate } from '../../checkers/core/dates.ts';
import type { Judged } from '../../checkers/expiry/model.ts';
import { csvLines, toCsv } from '../csv.ts';
import type { Words } from './words.ts';

/** Headings as Microsoft's tools call these fields, in every language, so that the checker reads its own file again. */
const headings = [
	'App',
	'AppId',
	'ObjectId',
	'ObjectType',
	'Kind',
	'DisplayName',
	'KeyId',
	'StartDateTime',
	'EndDateTime',
	'Days',
	'State',
	'Notes',
];

/** A date as an instant where it is one; as it was written where day and month cannot be told apart. */
function written(date: WrittenDate | undefined): string {
	const [at] = date?.readings ?? [];
	if (date === undefined || at === undefined) return '';
	return date.readings.length > 1 ? date.text : new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** The beginning of the file. */
export const tableHead = toCsv([headings]);

/** Lines of credentials: state and notes in words, everything else as tools write it. They hold no secret, no hint and no key. */
export const tableLines = (credentials: readonly Judged[], t: Words): string =>
	csvLines(
		credentials.map(({ holder, kind, name = '', keyId = '', start, end, daysLeft = '', state, flags }) => [
			holder.name ?? '',
			holder.appId ?? '',
			holder.objectId ?? '',
			holder.of,
			kind,
			name,
			keyId,
			written(start),
			written(end),
			String(daysLeft),
			t(`expiry.state.${state}`),
			flags.map((flag) => t(`expiry.flag.${flag}`)).join('; '),
		]),
	);

/** Credentials as CSV. */
export const credentialsCsv = (credentials: readonly Judged[], t: Words): string => tableHead + tableLines(credentials, t);
