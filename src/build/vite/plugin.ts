import type { ViteUserConfig } from 'astro';

/** A Vite plugin, typed for the version that Astro uses. */
export type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
