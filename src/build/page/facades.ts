const facade = /^import\s*["']\.\/([\w.-]+)["'];?\s*$/;

/**
 * Scripts that do nothing but load one beside them, which costs a reader a request and a round trip.
 * @param scripts Address → code.
 * @returns Address of such a script → address of the one it loads.
 */
export function findFacades(scripts: ReadonlyMap<string, string>): Map<string, string> {
	const found = new Map<string, string>();
	for (const [address, code] of scripts) {
		const target = facade.exec(code)?.[1];
		if (target) found.set(address, address.replace(/[^/]*$/, target));
	}
	return found;
}
