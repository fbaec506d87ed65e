/** The facts that src/checkers/role/checker.ts prepares at build time. */
declare module 'virtual:facts/role-names' {
	const names: import('../../checkers/role/pack.ts').PackedRoleNames;
	export default names;
}
declare module 'virtual:facts/role-rules' {
	const rules: import('../../checkers/role/pack.ts').PackedRoleRules;
	export default rules;
}
declare module 'virtual:facts/role-templates' {
	const templateIds: readonly string[];
	export default templateIds;
}
declare module 'virtual:facts/role-words' {
	const words: readonly import('../../checkers/role/facts.ts').RoleWord[];
	export default words;
}
declare module 'virtual:facts/role-alternatives' {
	const alternatives: readonly import('../../checkers/role/facts.ts').Alternative[];
	export default alternatives;
}
