import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';

// Guides name files and commands. After a move or a rename their readers could not find them.

const guides = globSync('{,content/,e2e/,public/,src/**/}README.md').sort();
const readmeBytes = 6 * 1024;
const { scripts, ...packages } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Names invented for examples in guides. */
const madeUp = /phone-lost/;

/** Base names of all files of the project. */
const names = new Set(globSync('{*,.*,{content,e2e,public,src}/**/*}').map((file) => basename(file)));

const read = (guide: string) => readFileSync(guide, 'utf8');

/** A guide without code blocks. */
const prose = (guide: string) => read(guide).replace(/^ *(`{3,}).*?^ *\1$/gms, '');

/** Contents of `inline code` outside code blocks. */
const spans = (guide: string) => [...prose(guide).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** Anchors that GitHub and others generate for the headings of a guide. */
const anchors = (guide: string) =>
	new Set(
		[...prose(guide).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
			heading
				.toLowerCase()
				.replace(/[^\p{L}\p{N}\s_-]/gu, '')
				.replaceAll(' ', '-'),
		),
	);

/** Paths that a guide links to, from the project's root. */
const links = (guide: string) =>
	[
		...prose(guide)
			.replace(/`[^`\n]*`/g, '')
			.matchAll(/\]\((?!https?:)([^)\s]*)\)/g),
	].map(([, link = '']) => {
		const [path = '', anchor = ''] = link.split('#');
		return { link, target: path ? join(dirname(guide), path) : guide, anchor };
	});

test('src/README.md names every room', () => {
	const guide = read('src/README.md');
	const rooms = globSync('src/*/').map(
		(room) =>
			`\`${room
				.replaceAll('\\', '/')
				.replace(/^src\//, '')
				.replace(/\/?$/, '/')}`,
	);
	assert.deepEqual(
		rooms.filter((room) => !guide.includes(room)),
		[],
	);
});

test('there are guides, and README.md is short', () => {
	assert.ok(guides.length > 5, guides.join(', '));
	assert.ok(statSync('README.md').size <= readmeBytes, `README.md has ${statSync('README.md').size} bytes, allowed are ${readmeBytes}`);
});

test('README.md leads to every guide, directly or through one other', () => {
	const reached = new Set(['README.md']);
	for (const guide of reached)
		for (const { target } of links(guide)) {
			const file = existsSync(target) && statSync(target).isDirectory() ? join(target, 'README.md') : target;
			if (guides.includes(file)) reached.add(file);
		}
	assert.deepEqual(
		guides.filter((guide) => !reached.has(guide)),
		[],
	);
});

for (const guide of guides) {
	test(`${guide}: every link has an existing target`, () => {
		const dead = links(guide).filter(
			({ target, anchor }) => !existsSync(target) || (anchor !== '' && target.endsWith('.md') && !anchors(target).has(anchor)),
		);
		assert.deepEqual(
			dead.map(({ link }) => link),
			[],
		);
	});

	test(`${guide}: every command exists`, () => {
		const commands = [...read(guide).matchAll(/\bnpm (?:run (?:-s )?)?([a-z][\w:-]*)/g)].map(([all, name = '']) => ({ all, name }));
		const known = new Set([...Object.keys(scripts), 'ci', 'audit']);
		assert.deepEqual(
			commands.filter(({ name }) => !known.has(name)).map(({ all }) => all),
			[],
		);
	});

	test(`${guide}: every file named in it exists`, () => {
		// Commands also contain file names.
		const words = [...spans(guide), ...[...read(guide).matchAll(/\bnpx .*/g)].map(([command]) => command)].flatMap((code) =>
			code.split(/[\s`]+/),
		);
		const plain = words.filter((word) => !madeUp.test(word) && !/[<>*{}…=|:]/.test(word) && !/^[A-Z]/.test(word));
		const paths = plain.filter((word) => /^(?:content|e2e|public|src)\//.test(word));
		const beside = (path: string) => existsSync(path) || existsSync(join(dirname(guide), path));
		assert.deepEqual(
			paths.filter((path) => !beside(path)),
			[],
		);
		const alone = plain.filter((word) => /^[\w.-]+\.(?:ts|tsx|mjs|astro|css|yaml)$/.test(word));
		assert.deepEqual(
			alone.filter((name) => !names.has(name)),
			[],
		);
	});
}

test('each package has a reason in src/README.md', () => {
	const guide = read('src/README.md');
	const patterns = [...guide.matchAll(/`((?:@[\w*-]+\/)?[\w.*-]+)`/g)].map(
		([, name = '']) => new RegExp(`^${name.replaceAll('*', '.*')}$`),
	);
	const all = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) => Object.keys(packages[kind] ?? {}));
	assert.deepEqual(
		all.filter((name) => !patterns.some((pattern) => pattern.test(name))),
		[],
	);
});
