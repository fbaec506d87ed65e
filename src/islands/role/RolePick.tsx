import type { RefObject } from 'preact';
import { customRole } from '../../checkers/role/model.ts';
import { findRole, searchRoles } from '../../checkers/role/names.ts';
import { Picker } from '../parts/Picker.tsx';
import type { Translate } from '../text.ts';
import type { Roster } from './roster.ts';

interface Props {
	label: string;
	hint?: string;
	chosen: readonly string[];
	onChange: (chosen: string[]) => void;
	onTyped?: (typed: string) => void;
	field?: RefObject<HTMLInputElement>;
	/** Roles offered first while nothing is typed. */
	first?: readonly string[];
	roster: Roster;
	/** True while more names may be loaded. */
	pending?: boolean;
	t: Translate;
}

/** Choice of roles by any of their names. Custom roles are always offered last. */
export function RolePick({ roster: { names, item }, first = [], ...picker }: Props) {
	const find = (typed: string) => [...new Set([...(typed.trim() === '' ? first : []), ...searchRoles(names(), typed)])];
	return <Picker {...picker} item={item} find={find} other={customRole} exact={(typed) => findRole(names(), typed)} />;
}
