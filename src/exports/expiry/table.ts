import type { WrittenDate } from '../../checkers/core/dates.ts';
import type { Judged } from '../../checkers/expiry/model.ts';
import { csvLines, toCsv } from '../csv.ts';
import type { Words } from './words.ts';

/** Column heads are Microsoft's field names in every language, so that the checker can read its own file. */
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

/** A date as an instant; as originally written if day and month are ambiguous. */
function written(date: WrittenDate | undefined): string {
	const [at] = date?.readings ?? [];
	if (date === undefined || at === undefined) return '';
	return date.readings.length > 1 ? date.text : new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** The beginning of the file, with the column heads. */
export const tableHead = toCsv([headings]);

/** Rows of credentials: state and notes in words, everything else as tools write it. They contain no secret, no hint of it and no key. */
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
