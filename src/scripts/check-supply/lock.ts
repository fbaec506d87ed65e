/** The part of an entry in package-lock.json that is checked. */
export interface Locked {
	version?: string;
	resolved?: string;
	integrity?: string;
	license?: string;
	hasInstallScript?: boolean;
	link?: boolean;
}

/** What is allowed in dependencies. */
export interface Allowed {
	/** SPDX ids. */
	licences: readonly string[];
	/** Packages that may have an install script; allowScripts in package.json decides whether it runs. */
	installScripts: readonly string[];
}

/** Whether a licence expression can be satisfied with allowed licences. */
function meets(expression: string, allowed: ReadonlySet<string>): boolean {
	return expression
		.replaceAll(/[()]/g, '')
		.split(' OR ')
		.some((choice) => choice.split(' AND ').every((id) => allowed.has(id.trim())));
}

/**
 * Checks the entries of a lock file.
 * @param packages Entries by folder; the key of the project itself is empty.
 * @returns One sentence per violation.
 */
export function checkLock(packages: Readonly<Record<string, Locked>>, { licences, installScripts }: Allowed): string[] {
	const allowed = new Set(licences);
	return Object.entries(packages).flatMap(([folder, { integrity, resolved, license = '', hasInstallScript, link }]) => {
		if (folder === '') return [];
		const name = folder.replace(/^.*node_modules\//, '');
		const wrong: string[] = [];
		if (link) wrong.push('is a link to a folder');
		else if (!integrity?.startsWith('sha512-')) wrong.push('has no sha512 integrity');
		// .npmrc omits addresses of packages from npm's registry; an entry with an address comes from a repository or a file.
		if (resolved !== undefined) wrong.push(`comes from ${resolved}, not from the registry that npm is set to`);
		if (!meets(license, allowed)) wrong.push(`has the licence "${license}", which is not on the list`);
		if (hasInstallScript && !installScripts.includes(name)) wrong.push('brings an install script that nobody named');
		return wrong.map((what) => `${folder}: ${what}`);
	});
}

/** Dependencies of a package.json that are not pinned to an exact version. */
export function checkPins(manifest: Readonly<Record<string, unknown>>): string[] {
	return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
		Object.entries((manifest[kind] ?? {}) as Record<string, string>)
			.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
			.map(([name, version]) => `package.json: ${name} is "${version}", not one exact version`),
	);
}
