import { defineCollection } from 'astro:content';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { withoutWaiting } from '../i18n/waiting.ts';
import { docsLoader } from './docs-loader.ts';
import { pageFields } from './schemas/page.ts';

const makePageSchema = docsSchema({ extend: pageFields });
let madePageSchema: ReturnType<typeof makePageSchema> | undefined;
/** One schema for all pages. Astro would create one per page to support pictures in front matter, which no page here has. */
const pageSchema: typeof makePageSchema = (context) => {
	madePageSchema ??= makePageSchema(context);
	return madePageSchema;
};

/** The types declare a function, but Starlight 0.42.4 passes a schema. */
const textSchema = i18nSchema({ extend: z.record(z.string(), z.string()) as never }) as unknown as z.ZodType<Record<string, string>>;

/**
 * Only what Starlight itself reads through Astro: pages, which Astro renders, and the texts of its components. All other content comes
 * from hand-over.ts.
 */
export const collections = {
	docs: defineCollection({ loader: docsLoader, schema: pageSchema }),
	i18n: defineCollection({ loader: i18nLoader(), schema: z.preprocess(withoutWaiting, textSchema) }),
};
