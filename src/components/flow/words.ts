import { missingWords } from '../../content-model/flow-words.ts';
import { siteContent } from '../../content-model/hand-over.ts';
import type { FlowText } from '../../content-model/schemas/flows.ts';
import type { Flow } from '../../flows/model.ts';

/** A way with its words for readers of a language. */
export interface WordedFlow {
	name: string;
	flow: Flow;
	words: FlowText;
	/** Tag of the language of the words, where it is another one than the page's: then they have to be marked. */
	wordsLang: string | undefined;
}

/** The text of an answer, and its second, smaller line. */
export function answerWords(words: FlowText, node: string, answer: string): { text: string; note?: string } {
	const written = words.nodes[node]?.answers[answer] ?? '';
	return typeof written === 'string' ? { text: written } : written;
}

/**
 * A way by its name, in the words of a language or, where it lacks any, of the source language.
 * @throws Error naming the way, so that a mistyped prop of a component is found at once.
 */
export function wordedFlow(name: string, locale: string): WordedFlow {
	const { data } = siteContent();
	const [source] = data.locales;
	const flow = data.flows[name];
	const written = data.flowTexts[`${locale}/${name}`];
	const own = flow && written && missingWords(flow, written).length === 0 ? written : undefined;
	const words = own ?? data.flowTexts[`${source?.id}/${name}`];
	if (!flow || !words) throw new Error(`content/flows/ has no way "${name}", or no words for it.`);
	return { name, flow, words, wordsLang: own ? undefined : source?.lang };
}
