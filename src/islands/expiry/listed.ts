import { useEffect, useRef, useState } from 'preact/hooks';
import { type AppReport, type Selection, selectedOf, sortedBy } from '../../checkers/expiry/report.ts';
import { inSlices } from '../slices.ts';

const readPiece = (piece: string): readonly AppReport[] => JSON.parse(piece);

/**
 * The apps that match a reader's filters, in the chosen order. While a new list is being computed, the previous one; undefined at first.
 * @param pieces The apps as JSON texts from the worker; the array must stay the same while a report is shown.
 */
export function useListed(pieces: readonly string[], selection: Selection): readonly AppReport[] | undefined {
	/** Pieces that are parsed already. */
	const read = useRef<(readonly AppReport[])[]>([]);
	const select = (piece: string, place: number) => {
		read.current[place] ??= readPiece(piece);
		return selectedOf(read.current[place], selection);
	};
	// A small list is computed synchronously.
	const [listed, set] = useState(() => (pieces.length === 1 ? sortedBy(pieces.flatMap(select), selection.sort) : undefined));
	useEffect(() => {
		let wanted = true;
		void inSlices(
			[...pieces.entries()],
			([place, piece]) => select(piece, place),
			() => wanted,
		).then((found) => found && wanted && set(sortedBy(found.flat(), selection.sort)));
		return () => {
			wanted = false;
		};
	}, [selection]);
	return listed;
}
