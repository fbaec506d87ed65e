import type { Page } from '@playwright/test';

interface Asked {
	/** Minimum contrast of text. */
	least: number;
	/** Whether backgrounds count; most printers leave them out. */
	backgrounds?: boolean;
}

/**
 * Text with too little contrast, by computed colours: one line per element with its own text, with contrast and beginning. Text over
 * pictures and hidden text are skipped.
 */
export const faintText = (page: Page, { least, backgrounds = true }: Asked): Promise<string[]> =>
	page.evaluate(
		([limit, counts]) => {
			const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
			const luminance = (colour: string) => {
				const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
					const part = value / 255;
					return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
				});
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const backgroundOf = (element: Element | null): string => {
				if (!counts || !element) return 'rgb(255, 255, 255)';
				const { backgroundColor } = getComputedStyle(element);
				return (channels(backgroundColor)[3] ?? 1) > 0 ? backgroundColor : backgroundOf(element.parentElement);
			};
			return [...document.querySelectorAll<HTMLElement>('main *')].flatMap((element) => {
				const text = [...element.childNodes]
					.flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent?.trim() ?? ''] : []))
					.join(' ');
				if (text.trim() === '' || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
				const { width, height } = element.getBoundingClientRect();
				if (width <= 1 || height <= 1) return [];
				const [a, b] = [luminance(getComputedStyle(element).color), luminance(backgroundOf(element))];
				const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
				return contrast < limit ? [`${contrast.toFixed(1)} <${element.localName} class="${element.className}"> ${text.slice(0, 40)}`] : [];
			});
		},
		[least, backgrounds] as const,
	);

/** Controls smaller than a fingertip (`least` CSS pixels), except links within text. */
export const smallTargets = (page: Page, least = 44): Promise<string[]> =>
	page.evaluate(
		(limit) =>
			[...document.querySelectorAll<HTMLElement>('main :is(button, summary, label, .btn, .chips a, select, textarea)')].flatMap(
				(element) => {
					if (!element.checkVisibility()) return [];
					const { width, height } = element.getBoundingClientRect();
					return width >= limit && height >= limit - 0.5
						? []
						: [`${element.outerHTML.slice(0, 70)} ${Math.round(width)} x ${Math.round(height)}`];
				},
			),
		least,
	);
