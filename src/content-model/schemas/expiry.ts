import { z } from 'astro/zod';

/** Facts of the expiry checker. */
export const expiryFacts = z.strictObject({
	autoRotated: z.array(z.string().min(1)).describe('Beginnings of names that a Microsoft service renews by itself.'),
});
