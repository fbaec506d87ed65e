import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareCopy } from './copy.ts';
import { checkPicture, namedPreview } from './preview.ts';

const address = 'https://help.example.org/en/a/';
const html =
	'<main><h1>One</h1><p>Two <a href="/en/b/">three</a>.<sup><a href="#source-x">1</a></sup></p><form>no</form><ul><li>four</li></ul></main><p>no</p>';
const good = `# One\n\nTwo [three](https://help.example.org/en/b/).[^1]\n\n- four\n\n[^1]: \n\n<${address}>\n`;

test('a copy with the same content passes', () => assert.deepEqual(compareCopy(html, good, address), []));

const worse: [what: string, from: string, to: string, message: RegExp][] = [
	['a lost word', 'Two ', '', /^word 2: the page has "One Two three/],
	['a word too many', '- four', '- four five', /^word 6/],
	['words that run together', 'Two [', 'Two[', /^word 2/],
	['a link that leads elsewhere', '/en/b/', '/en/c/', /^link 1/],
	['a mark that Markdown reads', '- four', '- [four](https://example.com/)', /^link 2/],

	['another address at the end', `<${address}>`, '<https://example.com/>', /does not end/],
];
for (const [what, from, to, message] of worse) {
	test(`${what} is found`, () => assert.match(compareCopy(html, good.replace(from, to), address)[0] ?? '', message));
}

test('a picture is measured', () => {
	const picture = (width: number, height: number, length: number) => {
		const data = Buffer.alloc(length);
		Buffer.from('89504e470d0a1a0a', 'hex').copy(data);
		data.writeUInt32BE(width, 16);
		data.writeUInt32BE(height, 20);
		return data;
	};
	assert.deepEqual(checkPicture(picture(1200, 630, 40 * 1024)), []);
	assert.match(checkPicture(picture(1200, 600, 100))[0] ?? '', /1200×600/);
	assert.match(checkPicture(picture(1200, 630, 40 * 1024 + 1))[0] ?? '', /40\.0 KB/);
	assert.deepEqual(checkPicture(Buffer.from('GIF89a')), ['is no PNG']);
});

test('the preview picture is read from the head of a page', () => {
	assert.deepEqual(namedPreview('<meta property="og:image" content="https://x/a.png"/><meta property="og:title" content="t"/>'), {
		'og:image': 'https://x/a.png',
	});
});
