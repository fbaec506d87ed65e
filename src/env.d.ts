/// <reference types="astro/client" />

declare namespace StarlightApp {
	type Strings = typeof import('../content/i18n/en.json');
	/** The English dictionary is the type of every interface string. */
	interface I18n extends Strings {}
}

declare module 'virtual:brand.css';
declare module 'virtual:brand-bare.css';
declare module 'virtual:facts/role-names' {
	const names: import('./checkers/role/pack.ts').PackedRoleNames;
	export default names;
}
declare module 'virtual:facts/role-rules' {
	const rules: import('./checkers/role/pack.ts').PackedRoleRules;
	export default rules;
}
declare module 'virtual:facts/role-templates' {
	const templateIds: readonly string[];
	export default templateIds;
}
declare module 'virtual:facts/license' {
	const facts: import('./checkers/license/facts.ts').LicenseFacts;
	export default facts;
}
declare module 'virtual:facts/skus' {
	const packed: string;
	export default packed;
}
declare module 'virtual:facts/data-files' {
	const files: Readonly<Record<string, unknown>>;
	export default files;
}
