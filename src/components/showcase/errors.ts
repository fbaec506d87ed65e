import type { ErrorEntry } from '../errors/entry.ts';

/** One error for each person who can fix it, with and without optional parts. */
export const sampleErrors: ErrorEntry[] = [
	{
		anchor: 'sspr_0012',
		code: 'SSPR_0012',
		words: 'Required licenses are missing.',
		means: 'Licences are missing',
		reader: 'Ask the help desk for a reset',
		admin: '<a href="#sspr_0012">Check the licences</a>, assign what is missing',
		who: 'admin',
		sources: ['sspr-troubleshoot'],
		confidence: 'documented',
	},
	{
		anchor: 'onpremisessuccesscloudfailure',
		code: 'OnPremisesSuccessCloudFailure',
		means: 'The new password is set; the cloud is late',
		reader: 'Wait some minutes, then use the <b>new</b> password',
		who: 'wait',
		sources: ['sspr-troubleshoot'],
		confidence: 'reported',
	},
	{
		anchor: 'aadsts7000222',
		code: 'AADSTS7000222',
		means: 'The client secret has expired',
		reader: 'Tell who runs the app',
		admin: 'Give the developer the right to add a secret',
		developer: 'Add a new one with <code><span class="o">--append</span></code>, deploy it, delete the old one',
		caution: 'The ID of a secret is not its value.',
		who: 'developer',
		sources: ['entra-error-codes'],
		confidence: 'documented',
		conflict: 'One page names another code for the same.',
	},
	{
		anchor: 'msg-phone-mismatch',
		words: '“Error while checking your phone number”',
		means: 'It differs from the registered one',
		reader: 'Type it in full, with country and area code',
		who: 'you',
		sources: ['sspr-troubleshoot'],
		confidence: 'inferred',
	},
];
