import type { Page } from '@playwright/test';

/** Pages of the printed page, by Chromium's own print. */
export async function sheets(page: Page): Promise<number> {
	const pdf = await page.pdf({ format: 'A4' });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The width of A4 between the margins of src/styles/print.css, in CSS pixels. */
export const paper = { width: Math.round((194 / 25.4) * 96), height: 1000 };
