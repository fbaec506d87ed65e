/** The part of the browser's Trusted Types that is used here; TypeScript does not know them yet. */
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL: (address: string) => string };
}

/** Lets addresses of this site through, and nothing else. */
function own(address: string): string {
	if (new URL(address, location.href).origin !== location.origin) throw new TypeError(`${address} is not of this site`);
	return address;
}

const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
// The only policy that src/build/policy/page-policy.ts allows.
const policy = types?.createPolicy('own-worker', { createScriptURL: own }) ?? { createScriptURL: own };

/**
 * Starts a worker of this site. The policy of the pages lets no text become the address of a script in any other way.
 * @throws TypeError if the address is not of this site.
 */
export const startWorker = (address: string): Worker => new Worker(policy.createScriptURL(address), { type: 'module' });
