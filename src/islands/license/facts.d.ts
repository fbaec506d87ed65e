/** The facts that src/checkers/license/checker.ts prepares at build time. */
declare module 'virtual:facts/license' {
	const packed: import('../../checkers/license/pack.ts').PackedLicense;
	export default packed;
}
declare module 'virtual:facts/skus' {
	const packed: string;
	export default packed;
}
declare module 'virtual:facts/license-words' {
	const packed: string;
	export default packed;
}
