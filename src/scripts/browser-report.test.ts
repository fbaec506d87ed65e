import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BrowserReport, testsOf } from './browser-report.ts';

const spec = (title: string, status: 'expected' | 'unexpected' | 'flaky' | 'skipped') => ({
	title,
	tests: [{ projectName: 'phone', status }],
});

test('tests that failed, and those that needed a second try, are named with all that they stand under', () => {
	const report: Pick<BrowserReport, 'suites'> = {
		suites: [
			{
				title: 'menu.spec.ts',
				specs: [spec('opens', 'expected'), spec('closes', 'unexpected')],
				suites: [{ title: 'by keyboard', specs: [spec('opens', 'flaky'), spec('is left', 'skipped')] }],
			},
		],
	};
	assert.deepEqual(testsOf(report, 'unexpected'), ['[phone] menu.spec.ts › closes']);
	assert.deepEqual(testsOf(report, 'flaky'), ['[phone] menu.spec.ts › by keyboard › opens']);
});
