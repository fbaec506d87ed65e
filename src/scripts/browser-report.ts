/** The part of Playwright's JSON report that the summary of `npm test` needs. */
interface Suite {
	title: string;
	suites?: Suite[];
	specs?: { title: string; tests: { projectName: string; status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[] }[];
}
export interface BrowserReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	suites: Suite[];
}

/** Full titles of the tests with this status, each with its project. */
export function testsOf(report: Pick<BrowserReport, 'suites'>, status: 'unexpected' | 'flaky'): string[] {
	const inside = (suite: Suite, above: readonly string[]): string[] => {
		const path = [...above, suite.title];
		const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
			tests.filter((test) => test.status === status).map((test) => `[${test.projectName}] ${[...path, title].join(' › ')}`),
		);
		return [...own, ...(suite.suites ?? []).flatMap((below) => inside(below, path))];
	};
	return report.suites.flatMap((suite) => inside(suite, []));
}
