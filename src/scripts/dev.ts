import { run } from './run.ts';

/** `npm run dev`: the site while editing, with reload on change, always in the foreground. The search needs a build: npm start. */
process.exitCode = await run('astro', ['dev'], { env: { ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' } });
