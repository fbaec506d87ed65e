import type { ViteUserConfig } from 'astro';

/** A plugin of Vite, in the type of the version that Astro brings. */
export type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
