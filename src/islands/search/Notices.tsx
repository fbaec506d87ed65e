import type { SearchResponse } from '../../search/search.ts';
import type { Translate } from '../text.ts';
import type { SearchSettings } from './config.ts';

interface Props {
	response: SearchResponse | undefined;
	/** True if the query is empty. */
	empty: boolean;
	/** True if it takes long. */
	slow: boolean;
	failed: boolean;
	again: () => void;
	/** Searches for the query as written, not as corrected. */
	onExact: () => void;
	all: SearchSettings['all'];
	t: Translate;
}

/** Remarks beside the results: a correction, no exact match, a search that cannot be loaded. */
export function Notices({ response, empty, slow, failed, again, onExact, all, t }: Props) {
	if (failed) {
		return (
			<p role="alert">
				{t('find.failed')} <a href={all.href}>{all.text}</a>{' '}
				<button type="button" onClick={again}>
					{t('find.again')}
				</button>
			</p>
		);
	}
	if (slow) {
		return (
			<p role="status">
				{t('find.loading')} <a href={all.href}>{all.text}</a>
			</p>
		);
	}
	if (!response) return null;
	if (empty) return <p class="needed">{t('find.needed')}</p>;
	const { corrected, fallback } = response;
	return (
		<>
			{corrected && (
				<p>
					{t('find.corrected', { to: corrected.to })}{' '}
					<button type="button" onClick={onExact}>
						{t('find.instead', { from: corrected.from })}
					</button>
				</p>
			)}
			{fallback && (
				<p>
					{t('find.nearest')} {t('find.support')} <a href={all.href}>{all.text}</a>
				</p>
			)}
		</>
	);
}
