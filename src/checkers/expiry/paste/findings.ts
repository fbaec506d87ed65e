import type { Unread } from '../../core/paste/model.ts';
import { type Credential, type Holder, type Kind, kinds, type Problem, type ProblemCode } from '../model.ts';
import { nameWithoutSecrets, withoutSecrets } from './secrets.ts';

/** A credential whose dates are still texts: how to read them is known only after all dates have been seen. */
export interface Draft extends Omit<Credential, 'start' | 'end'> {
	startText?: unknown;
	endText?: unknown;
	/** Index of the part of the paste that it is from; dates in one part have the same format. */
	part: number;
	/** Common key of SAML's entries for one certificate. */
	group?: string;
	/** An entry that only contains the password of a certificate's private key. */
	isPassword?: boolean;
	/** An entry that signs tokens. */
	signs?: boolean;
	/** From a report about credentials that are listed elsewhere. */
	fromReport?: true;
	/** Days until its expiry as printed by the tool. */
	counted?: number;
}

/** Maximum number of problems of one kind, and of unread pieces, that are kept. */
const maxPerKind = 20_000;
const mostUnread = 200;

/** What the readers of a paste's parts have found. */
export interface Findings {
	drafts: Draft[];
	problems: Problem[];
	unread: Unread[];
	/** Object ID → app, for output that identifies an app by it alone. */
	apps: Map<string, { appId?: string; name?: string }>;
	/** Key ID → when the credential was last used. */
	used: Map<string, number | null>;
	part: number;
	/** Whether the following credentials belong to applications or service principals, if only the command says so. */
	listed: Holder['of'] | undefined;
	/** Number of unread pieces beyond those that are kept. */
	unreadMore: number;
	add: (draft: Omit<Draft, 'part'>) => void;
	report: (code: ProblemCode, line?: number, about?: string) => void;
	miss: (unread: Unread) => void;
}

/** An object without its fields that have no value: two objects about the same thing can then be merged. */
export const given = <Fields extends object>(fields: Fields): Fields =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

/** Empty findings. */
export function noFindings(): Findings {
	const reported = new Map<ProblemCode, number>();
	const found: Findings = {
		...{ drafts: [], problems: [], unread: [], apps: new Map(), used: new Map(), part: 0, listed: undefined, unreadMore: 0 },
		add: (draft) => {
			const { holder, name } = draft;
			const said = holder.of === 'unknown' && found.listed ? { ...holder, of: found.listed } : holder;
			const own = said.name?.includes('Q~') ? { ...said, name: nameWithoutSecrets(said.name) } : said;
			found.drafts.push(given({ ...draft, holder: given(own), name: name && nameWithoutSecrets(name), part: found.part }));
		},
		report: (code, line, about) => {
			const count = (reported.get(code) ?? 0) + 1;
			reported.set(code, count);
			if (count > maxPerKind) return;
			found.problems.push({ code, ...(line !== undefined && { line }), ...(about && { about: nameWithoutSecrets(about.slice(0, 120)) }) });
		},
		miss: (unread) => {
			if (found.unread.length >= mostUnread) found.unreadMore++;
			else found.unread.push({ ...unread, text: withoutSecrets(unread.text) });
		},
	};
	return found;
}

/** Characters that are invisible or change the direction of text. */
const unseen = /(?!\t)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Longer than any name in Microsoft Entra ID. */
const longestText = 1000;

/** A text with content: not null, a dash or empty. */
export const textOf = (value: unknown): string | undefined => {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (typeof value !== 'string') return undefined;
	const text = value
		.slice(0, longestText)
		.replace(/\s*\n\s*/g, ' ')
		.replace(unseen, '')
		.trim();
	return text === '' || /^(?:-|—|null|none|n\/a)$/i.test(text) ? undefined : text;
};

const bytesOf = (base64: string): Uint8Array | undefined => {
	if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return undefined;
	return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
};
const hexOf = (bytes: Uint8Array) =>
	[...bytes]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('')
		.toUpperCase();

/**
 * The thumbprint in a customKeyIdentifier: 40 hexadecimal digits, base64 of them or of 20 bytes, or an array of bytes. Old secrets store
 * their description there, and custom SAML certificates a SHA-256 hash: neither is a thumbprint.
 */
export function thumbprintOf(value: unknown): string | undefined {
	if (Array.isArray(value) && value.every((byte) => Number.isInteger(byte) && byte >= 0 && byte < 256)) {
		const bytes = Uint8Array.from(value as number[]);
		if (bytes.length === 20) return hexOf(bytes);
		return bytes.length === 30 ? btoa(String.fromCharCode(...bytes)) : undefined;
	}
	const text = textOf(value);
	if (text === undefined) return undefined;
	if (/^[0-9a-f]{40}$/i.test(text)) return text.toUpperCase();
	const bytes = text.length <= 64 ? bytesOf(text) : undefined;
	if (bytes?.length === 20) return hexOf(bytes);
	return bytes?.length === 30 ? btoa(String.fromCharCode(...bytes)) : undefined;
}

/** The kind of credential that a word stands for. */
export function kindOf(written: unknown): Kind | undefined {
	const text = textOf(written)?.toLowerCase();
	if (text === undefined) return undefined;
	const exact = kinds.find((kind) => kind === text);
	if (exact) return exact;
	if (/saml|token.?sign/.test(text)) return 'saml-signing';
	if (/secret|password|symmetric/.test(text) && !/x509/.test(text)) return 'secret';
	if (/cert|x509|key/.test(text)) return 'certificate';
	return /federat/.test(text) ? 'federated' : undefined;
}

/** Whether a text is a type name, which PowerShell prints instead of a value below its depth limit. */
export const isTypeName = (value: unknown): boolean =>
	typeof value === 'string' &&
	/(?:Microsoft\.[\w.]*(?:Graph|Azure|AzureAD|Open)[\w.]*|System\.(?:Object|Collections)[\w.`]*)[\w.]*(?:Credential|\[\]|List|Object|`)/i.test(
		value,
	);

export const unknownHolder: Holder = { of: 'unknown' };
