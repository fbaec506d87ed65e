import { type ComponentChild, render } from 'preact';
import checkerCss from '../../styles/checker.css?inline';
import verdictCss from '../../styles/verdict.css?inline';
import type { LicenseCheckerProps } from '../license/LicenseChecker.tsx';
import { loadJson } from '../load.ts';
import type { Placed } from '../parts/placed.ts';
import type { RoleCheckerProps } from '../role/RoleChecker.tsx';

/** A checker in a step of a guided way. */
interface Shown {
	/** Its id. */
	checker: string;
	/** The file with what its form is given. */
	form: string;
	/** What it is asked at first, as its addresses hold it. */
	asked: string;
	/** Text of the link that goes on with its verdict; undefined where the verdict is only shown. */
	go: string | undefined;
	/** Keeps what it is asked now. */
	write: (asked: string) => void;
	/** Address of the step that a verdict leads to. */
	onward: (verdict: 'yes' | 'no' | 'conditional', asked: string) => string;
	/** Takes the verdict as Markdown for a ticket. */
	said: (markdown: () => string) => void;
}

/** The checkers that can decide a question of a way, each with what its page would give it. */
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
 * Puts a checker into an element. It is asked what was answered before, so that it asks only the rest.
 * @throws Error if no such checker can be shown, or it could not be loaded: the checker's own page has it then.
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
