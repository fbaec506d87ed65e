/** An entry of package-lock.json, as far as it is looked at here. */
export interface Locked {
	version?: string;
	resolved?: string;
	integrity?: string;
	license?: string;
	hasInstallScript?: boolean;
	link?: boolean;
}

/** What dependencies may be. */
export interface Allowed {
	/** SPDX ids. */
	licences: readonly string[];
	/** Packages that may bring an install script; whether it runs, package.json says under allowScripts. */
	installScripts: readonly string[];
}

/** Whether a licence expression can be met by allowed licences alone. */
function meets(expression: string, allowed: ReadonlySet<string>): boolean {
	return expression
		.replaceAll(/[()]/g, '')
		.split(' OR ')
		.some((choice) => choice.split(' AND ').every((id) => allowed.has(id.trim())));
}

/**
 * Looks through a lock file.
 * @param packages Its entries by folder; the project itself has the empty one.
 * @returns One sentence for each thing that is not allowed.
 */
export function checkLock(packages: Readonly<Record<string, Locked>>, { licences, installScripts }: Allowed): string[] {
	const allowed = new Set(licences);
	return Object.entries(packages).flatMap(([folder, { integrity, resolved, license = '', hasInstallScript, link }]) => {
		if (folder === '') return [];
		const name = folder.replace(/^.*node_modules\//, '');
		const wrong: string[] = [];
		if (link) wrong.push('is a link to a folder');
		else if (!integrity?.startsWith('sha512-')) wrong.push('has no sha512 integrity');
		// .npmrc leaves the address out for packages of npm's registry; what else has one comes from a repository or a file.
		if (resolved !== undefined) wrong.push(`comes from ${resolved}, not from the registry that npm is set to`);
		if (!meets(license, allowed)) wrong.push(`has the licence "${license}", which is not on the list`);
		if (hasInstallScript && !installScripts.includes(name)) wrong.push('brings an install script that nobody named');
		return wrong.map((what) => `${folder}: ${what}`);
	});
}

/** Names the dependencies of a package.json that are not pinned to one version. */
export function checkPins(manifest: Readonly<Record<string, unknown>>): string[] {
	return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
		Object.entries((manifest[kind] ?? {}) as Record<string, string>)
			.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
			.map(([name, version]) => `package.json: ${name} is "${version}", not one exact version`),
	);
}
