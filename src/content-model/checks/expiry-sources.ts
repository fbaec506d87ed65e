import type { Data } from '../data-files.ts';

/** Ids of all sources that the expiry checker's facts cite. */
export const expirySources = ({ expiryFacts: { autoRotated, microsoftTenants, rules }, expiryCommands: { guides } }: Data): string[] =>
	[...autoRotated, ...microsoftTenants, ...rules, ...guides].flatMap(({ sources }) => sources);
