import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BrowserReport, testsOf } from './browser-report.ts';

const spec = (title: string, status: 'expected' | 'unexpected' | 'flaky' | 'skipped') => ({
	title,
	tests: [{ projectName: 'phone', status }],
});

test('failed and flaky tests are listed with their full titles', () => {
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
