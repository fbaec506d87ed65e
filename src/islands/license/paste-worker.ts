import words from 'virtual:facts/license-words';
import { licenseModel } from '../../checkers/license/model.ts';
import { judgePaste } from '../../checkers/license/paste/judge.ts';
import { skuTable, unpackSkus } from '../../checkers/license/table.ts';
import { type PasteReply, type PasteTask, pasteResult } from './paste-result.ts';

// Judges pastes beside the page: a large one takes seconds, in which the page must go on answering. It keeps nothing between two pastes.
addEventListener('message', ({ data: { number, facts, skus, text, corrections } }: MessageEvent<PasteTask>) => {
	const reply = (answer: PasteReply) => postMessage(answer);
	try {
		reply({ number, result: pasteResult(judgePaste(text, licenseModel(facts), skuTable(unpackSkus(skus)), words, corrections)) });
	} catch (error) {
		reply({ number, fault: error instanceof Error ? error.message : String(error) });
	}
});
