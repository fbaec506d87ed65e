/** Whose roles are meant. */
export type Side = 'actor' | 'target';
