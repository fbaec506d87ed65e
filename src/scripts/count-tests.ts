import type { TestEvent } from 'node:test/reporters';

/** A reporter for Node's test runner that says nothing but how many tests passed, failed and were skipped, as JSON. */
export default async function* countTests(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
	const counts = { passed: 0, failed: 0, skipped: 0 };
	for await (const { type, data } of events) {
		if (type === 'test:pass') counts[data.skip ? 'skipped' : 'passed']++;
		if (type === 'test:fail') counts.failed++;
	}
	yield JSON.stringify(counts);
}
