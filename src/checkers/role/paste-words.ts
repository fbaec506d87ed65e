import { foldName, type Vocabulary } from '../core/paste/model.ts';
import type { RoleWord } from './facts.ts';

/** How a role is held according to a text. listed: it is shown without saying who holds it. */
export type Held = 'active' | 'eligible' | 'not-held' | 'listed';

/** The vocabulary for pastes about roles. Keys of fields consist of their meaning and their own name: `held:status`. */
export interface RoleWords extends Vocabulary {
	held: (written: string) => Held | undefined;
	scope: (written: string) => 'tenant' | 'unit' | undefined;
	/** Whether a text is a button or remark that says nothing about a role. */
	beside: (written: string) => boolean;
	/** Whether the type of an object is that of a group. */
	group: (written: string) => boolean;
	/** Whether a name belongs to a command or list that shows all existing roles. */
	listing: (name: string) => boolean;
}

/** Possible parts of a displayed scope: `Administrative unit: Berlin`, `Berlin (Administrative unit)`. */
const pieces = (written: string) => [written, written.replace(/[:：].*$/, ''), /[(（]([^()（）]*)[)）]\s*$/.exec(written)?.[1] ?? ''];

/** Builds the vocabulary from the words in content/data. */
export function roleWords(words: readonly RoleWord[]): RoleWords {
	const byKind = new Map<RoleWord['of'], Map<string, string>>();
	for (const { id, of, names } of words) {
		const known = byKind.get(of) ?? new Map<string, string>();
		byKind.set(of, known);
		for (const name of names.flat()) known.set(name === '/' ? '/' : foldName(name), id);
	}
	const has = (of: RoleWord['of'], written: string) => byKind.get(of)?.has(foldName(written)) === true;
	return {
		field: (folded) => {
			const id = byKind.get('field')?.get(folded);
			return id === undefined ? undefined : `${id}:${folded}`;
		},
		identifies: (field) => /^(?:role|eligible-role|definition|template|more):/.test(field),
		held: (written) =>
			has('not-held', written) ? 'not-held' : has('eligible', written) ? 'eligible' : has('active', written) ? 'active' : undefined,
		scope: (written) =>
			written.trim() === '/' || has('tenant', written)
				? 'tenant'
				: /^\/administrativeu/i.test(written.trim()) || pieces(written).some((piece) => has('unit', piece))
					? 'unit'
					: undefined,
		beside: (written) => has('beside', written),
		group: (written) => has('group', written),
		listing: (name) => has('listing', name),
	};
}
