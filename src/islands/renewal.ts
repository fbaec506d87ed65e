/**
 * Retrying after a failed load, for scripts that load it on demand. A module of its own: a bundler gives a module that is imported both
 * statically and on demand an object of its exports, which every page with a checker would load.
 */
export { freshen, renew } from './fresh.ts';
