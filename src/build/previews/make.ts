import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../../content-model/load.ts';
import type { Look } from './card.ts';
import { plannedCards } from './cards.ts';
import { Painter } from './painter.ts';

/** A painted preview. */
export interface Preview {
	/** Where it goes in the built site. */
	file: string;
	data: Buffer;
	/** Characters that no font has. The picture is then the general one of the language, or of the source language. */
	missing: readonly string[];
}

/** Paints all previews of a site, the source language first. */
export async function* paintPreviews(content: Content, look: Look): AsyncGenerator<Preview> {
	const painter = new Painter(look);
	/** The general picture of the source language, then of each language. */
	let general: Buffer | undefined;
	for (const locale of content.data.locales) {
		for (const [place, { file, card }] of plannedCards(locale, content).entries()) {
			const missing = await painter.missing(card);
			const data = missing.length > 0 && general ? general : await painter.paint(card);
			if (place === 0) general = data;
			yield { file, data, missing };
		}
	}
}

/** What making the previews of a site came to: how many there are, bytes of the largest and of all. */
export interface Made {
	count: number;
	largest: number;
	total: number;
}

/**
 * Writes the previews of a site.
 * @param dist Folder of the built site.
 * @param warn Told of previews that could not be set as they are meant.
 */
export async function makePreviews(content: Content, look: Look, dist: string, warn: (text: string) => void): Promise<Made> {
	const made: Made = { count: 0, largest: 0, total: 0 };
	for await (const { file, data, missing } of paintPreviews(content, look)) {
		if (missing.length > 0)
			warn(`${file} is a general picture: no font has ${missing.join(' ')}. src/machines/README.md says how to add one.`);
		const path = join(dist, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, data);
		made.count++;
		made.total += data.length;
		made.largest = Math.max(made.largest, data.length);
	}
	return made;
}
