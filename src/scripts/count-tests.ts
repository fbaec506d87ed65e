import type { TestEvent } from 'node:test/reporters';

/** A reporter for Node's test runner: writes the numbers of passed, failed and skipped tests, and the names of failed ones, as JSON. */
export default async function* countTests(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
	const counts = { passed: 0, failed: 0, skipped: 0 };
	const names: string[] = [];
	for await (const { type, data } of events) {
		if (type === 'test:pass') counts[data.skip ? 'skipped' : 'passed']++;
		if (type === 'test:fail') {
			counts.failed++;
			names.push(`${data.name} (${data.file ?? 'no file'}:${data.line ?? '?'})`);
		}
	}
	yield JSON.stringify({ ...counts, names });
}
