import { useEffect, useRef, useState } from 'preact/hooks';
import { type AppReport, type Selection, selectedOf, sortedBy } from '../../checkers/expiry/report.ts';
import { inSlices } from '../slices.ts';

const readPiece = (piece: string): readonly AppReport[] => JSON.parse(piece);

/**
 * The apps that fit what a reader chose, in the chosen order. Until they are found, those that were found before; undefined at first.
 * @param pieces The apps as the worker gives them: the same for as long as a report is shown.
 */
export function useListed(pieces: readonly string[], selection: Selection): readonly AppReport[] | undefined {
	/** The pieces that were read already. */
	const read = useRef<(readonly AppReport[])[]>([]);
	const select = (piece: string, place: number) => {
		read.current[place] ??= readPiece(piece);
		return selectedOf(read.current[place], selection);
	};
	// What is little is there at once.
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
