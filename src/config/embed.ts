/** Whether an address is that of a checker alone, which src/routes/embed.astro builds for frames. */
export const isEmbedded = (address: string): boolean => /\/embed\/[a-z]+\/$/.test(address);
