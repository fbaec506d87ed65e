import { getSite } from '../content-model/answers.ts';
import { pickText } from '../i18n/text.ts';

/** Address for a help desk button: its page, else its phone, else its e-mail; undefined if site.yaml names none. */
export function helpDeskAddress(lang: string): string | undefined {
	const { support } = getSite();
	const { url, phone, email } = support ? pickText(support, lang) : {};
	return url ?? (phone ? `tel:${phone.replace(/[^+\d]/g, '')}` : email && `mailto:${email}`);
}
