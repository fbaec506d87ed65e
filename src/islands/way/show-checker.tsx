import { type ComponentChild, render } from 'preact';
import checkerCss from '../../styles/checker.css?inline';
import verdictCss from '../../styles/verdict.css?inline';
import type { LicenseCheckerProps } from '../license/LicenseChecker.tsx';
import { loadJson } from '../load.ts';
import type { Placed } from '../parts/placed.ts';
import type { RoleCheckerProps } from '../role/RoleChecker.tsx';

/** A checker in a step of a flow. */
interface Shown {
	/** Its id. */
	checker: string;
	/** Address of the file with the props of its form. */
	form: string;
	/** Its initial answers, encoded as in its addresses. */
	asked: string;
	/** Text of the link that continues with its verdict; undefined if the verdict is only shown. */
	go: string | undefined;
	/** Stores its current answers. */
	write: (asked: string) => void;
	/** Address of the step that a verdict leads to. */
	onward: (verdict: 'yes' | 'no' | 'conditional', asked: string) => string;
	/** Receives a function that gives the verdict as Markdown for a ticket. */
	said: (markdown: () => string) => void;
}

/** The checkers that can decide a question of a flow, each with the props that its page would give it. */
const checkers: Readonly<Record<string, (form: string, placed: Placed) => Promise<ComponentChild>>> = {
	role: async (form, placed) => {
		const [{ default: RoleChecker }, props] = await Promise.all([
			import('../role/RoleChecker.tsx'),
			loadJson<RoleCheckerProps>(form, ['strings', 'local', 'whole', 'texts']),
		]);
		return <RoleChecker {...props} {...placed} />;
	},
	license: async (form, placed) => {
		const [{ default: LicenseChecker }, props] = await Promise.all([
			import('../license/LicenseChecker.tsx'),
			loadJson<LicenseCheckerProps>(form, ['strings', 'features', 'whole', 'tables', 'texts']),
		]);
		return <LicenseChecker {...props} {...placed} />;
	},
};

let styled = false;
function style(): void {
	if (styled) return;
	styled = true;
	for (const css of [checkerCss, verdictCss]) {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);
	}
}

/**
 * Renders a checker into an element. Earlier answers of the flow are filled in, so that it asks only the rest.
 * @throws Error if there is no such checker or it could not be loaded: link to the checker's own page then.
 */
export async function showChecker(root: HTMLElement, { checker, form, asked, go, write, onward, said }: Shown): Promise<void> {
	const load = checkers[checker];
	if (!load) throw new Error(`The checker "${checker}" cannot be asked in a page.`);
	const shown = await load(form, {
		place: { read: () => asked, put: write, quiet: go === undefined },
		after: ({ verdict, written, markdown }) => {
			said(markdown);
			if (go === undefined) return null;
			return (
				<p class="acts">
					<a class="btn go" href={onward(verdict === 'some' ? 'conditional' : verdict, written)}>
						{go}
					</a>
				</p>
			);
		},
	});
	style();
	render(shown, root);
}
