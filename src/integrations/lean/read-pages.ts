import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageStyle, readPageStyle } from './sheets.ts';
import { Used, type UsedSets } from './used.ts';

/** What some pages say of their style. */
export interface PagesStyle {
	styles: PageStyle[];
	/** What style sheets can ask of these pages. */
	used: UsedSets;
}

/** Reads what pages of a built site say of their style; runs in a thread. */
export default (dist: string) =>
	(files: readonly string[]): PagesStyle => {
		const used = new Used();
		const styles = files.map((file) => readPageStyle(readFileSync(join(dist, file), 'utf8'), used));
		return { styles, used: { ...used } };
	};
