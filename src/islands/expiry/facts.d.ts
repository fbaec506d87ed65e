/** The facts that src/checkers/expiry/checker.ts prepares at build time. */
declare module 'virtual:facts/expiry' {
	const facts: import('../../checkers/expiry/model.ts').ExpiryFacts;
	export default facts;
}
declare module 'virtual:facts/expiry-commands' {
	const commands: import('../../checkers/expiry/commands.ts').ExpiryCommands;
	export default commands;
}
