import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coreCopy } from '../../testing/site-copy.ts';
import { checkContent } from '../check.ts';
import { formatProblems } from '../problem.ts';

/** The problems reported for these redirects. */
function problemsOf(yaml: string): string {
	using site = coreCopy();
	site.write('content/data/redirects.yaml', yaml);
	return formatProblems(checkContent(site.root));
}

test('an old path may lead to a question by id or to a page by path', () => {
	assert.equal(problemsOf('- { from: users/old, to: user-reset }\n- { from: old, to: about }\n'), '');
});

test('a redirect without a target, at the path of a page or listed twice is reported with its fix', () => {
	assert.match(
		problemsOf('- { from: users/old, to: user-rest }\n'),
		/redirects\.yaml\n\s+line 1, users\/old: leads to "user-rest".*\n.*Did you mean "user-reset"/,
	);
	assert.match(
		problemsOf('- { from: users/reset-password, to: user-change }\n'),
		/users\/reset-password: is the path of a page that exists/,
	);
	assert.match(problemsOf('- { from: a, to: about }\n- { from: a, to: users }\n'), /a: is redirected twice/);
	assert.match(problemsOf('- { from: /en/a/, to: about }\n'), /0\.from: "\/en\/a\/": write the old path as it stood after the language/);
});
