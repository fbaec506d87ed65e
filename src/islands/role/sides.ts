/** Whose roles. */
export type Side = 'actor' | 'target';
