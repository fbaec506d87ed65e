import words from 'virtual:facts/license-words';
import { licenseModel } from '../../checkers/license/model.ts';
import { judgePaste } from '../../checkers/license/paste/judge.ts';
import { unpackWords } from '../../checkers/license/paste/packed-words.ts';
import { skuTable, unpackSkus } from '../../checkers/license/table.ts';
import { answerTasks } from '../reading.ts';
import { type PasteResult, type PasteTask, pasteResult } from './paste-result.ts';

// Judges pastes outside the page's thread: a large one takes seconds, during which the page has to respond.
answerTasks<PasteTask, PasteResult>(({ facts, skus, text, corrections }) =>
	pasteResult(judgePaste(text, licenseModel(facts), skuTable(unpackSkus(skus)), unpackWords(words), corrections)),
);
