import { useId, useState } from 'preact/hooks';
import { judgePaste, type PasteAnswer } from '../../checkers/license/paste/judge.ts';
import { PasteReport } from './PasteReport.tsx';
import { table } from './products.ts';
import type { Words } from './words.ts';

const commands = ['tenant', 'user', 'subscriptions', 'powershell', 'cli'] as const;

/** Reads what a tenant printed and judges every feature. The text stays in this field: it goes to no server, no address and no storage. */
export default function LicensePaste(words: Words) {
	const { model, t } = words;
	const id = useId();
	const [text, setText] = useState('');
	const [result, setResult] = useState<PasteAnswer>();
	const [reading, setReading] = useState(false);
	const take = () => {
		setReading(true);
		// A large paste takes a moment; let the page say so first.
		setTimeout(() => {
			setResult(judgePaste(text, model, table));
			setReading(false);
		}, 30);
	};
	return (
		<div class="paste">
			<p>{t('license.paste-form.intro')}</p>
			<ul>
				{commands.map((command) => (
					<li key={command}>
						<code>{t(`license.paste-form.command.${command}`)}</code> {t(`license.paste-form.command.${command}.gives`)}
					</li>
				))}
			</ul>
			<label for={id}>{t('checker.paste.label')}</label>
			<textarea
				id={id}
				rows={6}
				spellcheck={false}
				autocomplete="off"
				aria-describedby={`${id}-privacy`}
				value={text}
				onInput={(event) => setText(event.currentTarget.value)}
			/>
			<p class="quiet" id={`${id}-privacy`}>
				{t('checker.paste.privacy')}
			</p>
			<p class="buttons">
				<button type="button" onClick={take}>
					{t('license.paste-form.judge')}
				</button>
				<button
					type="button"
					class="link"
					onClick={() => {
						setText('');
						setResult(undefined);
					}}
				>
					{t('checker.paste.clear')}
				</button>
			</p>
			{reading ? <p role="status">{t('license.paste-form.reading')}</p> : <PasteReport words={words} result={result} />}
		</div>
	);
}
