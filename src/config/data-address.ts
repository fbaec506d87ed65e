/** An SVG picture as a data: address. */
export const svgAddress = (svg: string): string =>
	`data:image/svg+xml,${svg
		.trim()
		.replaceAll('"', "'")
		.replace(/[#%<>{}\n\r]/g, encodeURIComponent)}`;

/** A PNG picture as a data: address. */
export const pngAddress = (bytes: Uint8Array): string => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
