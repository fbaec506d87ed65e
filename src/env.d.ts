/// <reference types="astro/client" />

declare namespace StarlightApp {
	type Strings = typeof import('../content/i18n/en.json');
	/** The English dictionary is the type of every interface string. */
	interface I18n extends Strings {}
}
