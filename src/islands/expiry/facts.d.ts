/** What src/checkers/expiry/checker.ts makes of the facts at build. */
declare module 'virtual:facts/expiry' {
	const facts: import('../../checkers/expiry/model.ts').ExpiryFacts;
	export default facts;
}
declare module 'virtual:facts/expiry-commands' {
	const commands: import('../../checkers/expiry/commands.ts').ExpiryCommands;
	export default commands;
}
