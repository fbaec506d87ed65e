/** What src/checkers/license/checker.ts makes of the facts at build. */
declare module 'virtual:facts/license' {
	const facts: import('../../checkers/license/facts.ts').LicenseFacts;
	export default facts;
}
declare module 'virtual:facts/skus' {
	const packed: string;
	export default packed;
}
declare module 'virtual:facts/license-words' {
	const words: readonly import('../../checkers/license/facts.ts').LicenseWord[];
	export default words;
}
