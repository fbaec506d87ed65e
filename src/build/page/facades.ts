const facade = /^import\s*["']\.\/([\w.-]+)["'];?\s*$/;

/**
 * Finds scripts that only import another script of the same folder ("facades"): loading one costs an additional request and round trip.
 * @param scripts Address → code.
 * @returns Address of a facade → address of the script that it imports.
 */
export function findFacades(scripts: ReadonlyMap<string, string>): Map<string, string> {
	const found = new Map<string, string>();
	for (const [address, code] of scripts) {
		const target = facade.exec(code)?.[1];
		if (target) found.set(address, address.replace(/[^/]*$/, target));
	}
	return found;
}
