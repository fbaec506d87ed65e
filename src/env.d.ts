/// <reference types="astro/client" />

declare namespace StarlightApp {
	type Strings = typeof import('../content/i18n/en.json');
	/** The English dictionary is the type of every interface string. */
	interface I18n extends Strings {}
}

declare module 'virtual:brand.css';
declare module 'virtual:brand-bare.css';
declare module 'virtual:facts/data-files' {
	const files: Readonly<Record<string, unknown>>;
	export default files;
}
