import { missingWords } from '../../content-model/flow-words.ts';
import { siteContent } from '../../content-model/hand-over.ts';
import type { FlowText } from '../../content-model/schemas/flows.ts';
import type { Flow } from '../../flows/model.ts';

/** A flow with its words for readers of a language. */
export interface WordedFlow {
	name: string;
	flow: Flow;
	words: FlowText;
	/** Language tag of the words if it differs from the page's, so that they can be marked. */
	wordsLang: string | undefined;
}

/** The text of an answer, and its smaller second line. */
export function answerWords(words: FlowText, node: string, answer: string): { text: string; note?: string } {
	const written = words.nodes[node]?.answers[answer] ?? '';
	return typeof written === 'string' ? { text: written } : written;
}

/**
 * A flow with its words in a language or, if any of them is missing, in the source language.
 * @throws Error with the flow's name if there is none, so that a mistyped prop of a component is found at once.
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
