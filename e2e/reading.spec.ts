import { expect, test } from '@playwright/test';
import { allPages, at, content, coreLocales, locales, text } from './site-content.ts';

const questions = content.data.questions.map(({ path }) => path);

for (const { id, lang, complete } of coreLocales) {
	test(`${id}: each answer page has its short answer, sources and next steps in the HTML itself`, async ({ request }) => {
		const pages = allPages.filter(({ locale, path }) => locale === id && questions.includes(path));
		if (complete) expect(pages.length).toBe(questions.length);
		for (const { locale, path, fields, address } of pages) {
			const response = await request.get(address);
			expect.soft(response.status(), address).toBe(200);
			const html = await response.text();
			const plain = html
				.replace(/<wbr>|<\/?code>|<span class="o">([^<]*)<\/span>/g, '$1')
				// Days are written with spaces at which no line ends.
				.replaceAll('\u00a0', ' ')
				.replaceAll('&#39;', "'")
				.replaceAll('&quot;', '"')
				.replaceAll('&amp;', '&')
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>');
			const has = (part: string) => expect.soft(plain.includes(part), `${address} has ${part}`).toBe(true);
			has(`<p class="lead">${fields.description}</p>`);
			const english = content.pages.find((page) => page.locale === 'en' && page.path === path)?.fields;
			if (english?.sources) has(`id="source-${english.sources.length}"`);
			for (const key of ['answer.sources', 'answer.related', 'answer.aliases']) has(text(lang, key));
			has(`<html lang="${lang}"`);
			has(`data-verified="${english?.verified}"`);
			expect.soft(locale).toBe(address.split('/')[1]);
		}
	});

	test(`${id}: from the home page through a section of the site to an answer`, async ({ page }) => {
		await page.goto(at(id));
		// The link says how many answers the section has.
		await page
			.locator('main')
			.getByRole('link', { name: text(lang, 'door.users.title') })
			.first()
			.click();
		await page.waitForURL(`**${at(id, 'users')}`);
		const first = page.locator('main .sym a').first();
		const title = await first
			.locator('span')
			.evaluate((line) => [...line.childNodes].map((part) => (part.nodeName === 'SMALL' ? '' : part.textContent)).join(''));
		await first.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title.trim());
	});

	test(`${id}: all questions are on one page, each with its own anchor`, async ({ page }) => {
		await page.goto(at(id, 'questions'));
		const titles = page.locator('.all-questions summary');
		await expect(titles).toHaveCount(questions.length);
		const last = questions.at(-1)?.replace('/', '-') ?? '';
		await page.goto(`${at(id, 'questions')}#${last}`);
		await expect(page.locator(`#${last}`)).toBeInViewport();
		// A title expands, with a link to the whole answer.
		await titles.last().click();
		await expect(page.getByRole('link', { name: text(lang, 'questions.open') }).last()).toBeVisible();
	});

	test(`${id}: an error code has an address of its own, a citation leads to its source, and the source shows its dates`, async ({
		page,
	}) => {
		await page.goto(at(id, 'users/reset-errors', 'sspr_0012'));
		await expect(page.locator('#sspr_0012')).toBeInViewport();
		await page.goto(at(id, 'admins/license-requirements'));
		const mark = page.locator('.cite a').first();
		await expect(mark).toHaveAttribute('role', 'doc-noteref');
		await expect(mark).toHaveAccessibleName(/\d/);
		const target = (await mark.getAttribute('href')) ?? '';
		await mark.click();
		await expect(page.locator(target)).toBeInViewport();
		await expect(page.locator(target)).toContainText('2026');
	});

	test(`${id}: a command can be copied with one click`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(at(id, 'apps/manage-credentials'));
		await page.locator('.tabs [value=azure-cli]').check();
		const code = page.locator('.code:has(button:visible)').first();
		const command = (await code.locator('pre').textContent()) ?? '';
		expect(command.length).toBeGreaterThan(10);
		await code.locator('button').click();
		await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(command);
	});

	test(`${id}: an answer verified more than 180 days ago says so, a recent one does not`, async ({ page }) => {
		await page.clock.setFixedTime(new Date('2026-11-25T12:00:00Z'));
		await page.goto(at(id, 'users/locked-out'));
		await expect(page.locator('.seen')).toBeVisible();
		await expect(page.locator('[data-verified]')).toBeHidden();
		await page.clock.setFixedTime(new Date('2028-01-01T12:00:00Z'));
		await page.reload();
		await expect(page.locator('[data-verified]')).toBeVisible();
	});
}

for (const width of [390, 1280])
	test(`${width} px wide: a link to an anchor far down a long page lands there`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const path of ['questions', 'admins/license-requirements', 'admins/who-can-reset-passwords']) {
			await page.goto(at('en', path));
			const ids = await page.locator('main [id]:visible').evaluateAll((all) => all.map(({ id }) => id));
			for (const part of [0.4, 0.7, 0.9]) {
				const id = ids[Math.floor(ids.length * part)] ?? '';
				await page.goto('about:blank');
				await page.goto(at('en', path, id));
				const top = () => page.evaluate((name) => document.getElementById(name)?.getBoundingClientRect().top ?? Number.NaN, id);
				await expect.poll(top, `${path}#${id}`).toBeGreaterThanOrEqual(0);
				await expect.poll(top, `${path}#${id}`).toBeLessThan(200);
			}
		}
	});

test('the warning that a reset deletes every credential is the first thing after the short answer', async ({ page }) => {
	await page.goto(at('en', 'apps/manage-credentials'));
	const first = page.locator('.text > *').first();
	await expect(first).toHaveRole('complementary');
	await expect(first).toContainText('--append');
});

test('an unknown address offers links in every language', async ({ page }) => {
	const response = await page.goto('/en/no-such-page/');
	expect(response?.status()).toBe(404);
	for (const { id, lang } of locales.filter((locale) => content.strings[locale.lang]?.['notFound.title'])) {
		await expect(page.getByRole('heading', { name: text(lang, 'notFound.title') })).toBeVisible();
		await expect(page.locator(`a[href="${at(id, 'questions')}"]`)).toBeVisible();
		for (const door of ['users', 'admins', 'apps']) await expect(page.locator(`a[href="${at(id, door)}"]`)).toBeVisible();
		await page.locator(`header a[href="#${id}"]`).click();
		await expect(page.locator(`section#${id}`)).toBeInViewport();
	}
});

test('the page of dates says first which one is next, on the reader’s day', async ({ page }) => {
	const upcoming = page.locator('.upcoming');
	for (const [day, id] of [
		['2027-01-31', 'sms-voice-end'],
		['2027-02-02', 'security-questions-end'],
	] as const) {
		await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
		await page.goto(at('en', 'dates'));
		await expect(upcoming.locator('a')).toHaveCount(1);
		await expect(upcoming.locator('a')).toHaveAttribute('href', `#${id}`);
		await expect(upcoming).toContainText(await page.locator(`#${id} .what b`).innerText());
	}
	await page.clock.setFixedTime(new Date('2040-01-01T12:00:00Z'));
	await page.goto(at('en', 'dates'));
	await expect(upcoming).toBeHidden();
});

for (const { id } of locales)
	test(`${id}: a link to a task lands below the bar of tools, with no line of the task before it between them`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		for (const width of [320, 360, 1280]) {
			await page.setViewportSize({ width, height: 740 });
			await page.goto(at(id, 'apps/manage-credentials'));
			const tasks = await page.locator('.tools > h2').evaluateAll((all) => all.map((heading) => heading.id));
			expect(tasks.length).toBeGreaterThan(2);
			for (const task of tasks.slice(1)) {
				await page.goto('about:blank');
				await page.goto(at(id, 'apps/manage-credentials', encodeURIComponent(task)));
				const between = () =>
					page.evaluate((name) => {
						const heading = document.getElementById(name)?.getBoundingClientRect().top ?? Number.NaN;
						return heading - (document.querySelector('.tabs')?.getBoundingClientRect().bottom ?? Number.NaN);
					}, task);
				// The room above a heading is at least 24 px.
				await expect.poll(between, `#${task} at ${width} px`).toBeGreaterThanOrEqual(0);
				expect.soft(await between(), `#${task} at ${width} px`).toBeLessThan(38);
			}
		}
	});
