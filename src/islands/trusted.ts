/** The part of the browser's Trusted Types API that is used here; TypeScript has no types for it yet. */
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL: (address: string) => string };
}

const rules = {
	/** Returns an address of this site unchanged; throws for any other. */
	createScriptURL(address: string): string {
		if (new URL(address, location.href).origin !== location.origin) throw new TypeError(`${address} is not of this site`);
		return address;
	},
};

const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
// The only policy name that src/build/policy/page-policy.ts allows.
const policy = types?.createPolicy('own-worker', rules) ?? rules;

/**
 * Starts a worker of this site. Under the pages' policy this is the only way in which a text can become a script address.
 * @throws TypeError if the address is not of this site.
 */
export const startWorker = (address: string): Worker => new Worker(policy.createScriptURL(address), { type: 'module' });
