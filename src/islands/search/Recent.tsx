import { useState } from 'preact/hooks';
import type { Translate } from '../text.ts';
import { keepSearches, recentSearches } from './recent.ts';

/** Earlier searches, and the switch that enables storing them. */
export function Recent({ onPick, t }: { onPick: (text: string) => void; t: Translate }) {
	const [list, setList] = useState(recentSearches);
	return (
		<div class="recent">
			{list && list.length > 0 && (
				<>
					<p>{t('find.recent')}</p>
					<ul>
						{list.map((text) => (
							<li key={text}>
								<button type="button" onClick={() => onPick(text)}>
									{text}
								</button>
							</li>
						))}
					</ul>
				</>
			)}
			<label>
				<input
					type="checkbox"
					checked={list !== undefined}
					onChange={(event) => {
						keepSearches(event.currentTarget.checked);
						setList(recentSearches());
					}}
				/>{' '}
				{t('find.keep')}
			</label>
		</div>
	);
}
