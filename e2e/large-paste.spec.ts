import { expect, type Page, test } from '@playwright/test';
import { openLicenseChecker } from './license-checker.ts';
import { text } from './site-content.ts';

// 10 MB are read in a worker. The order of events is checked, since durations depend on the machine.

/** Records messages to and from workers, and when a worker is terminated. */
const noteWorkers = (page: Page) =>
	page.addInitScript(() => {
		const happened: string[] = [];
		Object.assign(globalThis, { happened });
		const { postMessage, terminate } = Worker.prototype;
		const heard = new WeakSet<Worker>();
		Worker.prototype.postMessage = function (this: Worker, ...sent: unknown[]) {
			if (!heard.has(this)) this.addEventListener('message', () => happened.push('result'));
			heard.add(this);
			happened.push('task');
			Reflect.apply(postMessage, this, sent);
		};
		Worker.prototype.terminate = function (this: Worker) {
			happened.push('stopped');
			terminate.call(this);
		};
		addEventListener('click', ({ target }) => (target as Element).matches('.case .link') && happened.push('press'), true);
	});

const happened = (page: Page) => page.evaluate(() => (globalThis as unknown as { happened: string[] }).happened);

/** Pastes a tenant of about 10 MB into the focused field. */
const pasteLarge = (page: Page) =>
	page.evaluate(() => {
		const user = (place: number) => ({ userPrincipalName: `user${place}@contoso.com`, licenses: ['SPE_E3', 'EMS'], note: 'x'.repeat(60) });
		const clipboardData = new DataTransfer();
		clipboardData.setData(
			'text',
			JSON.stringify(
				Array.from({ length: 80_000 }, (_, place) => user(place)),
				null,
				1,
			),
		);
		document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		return clipboardData.getData('text').length;
	});

test('while 10 MB are read the page responds, Clear stops the work, and a new text is judged at once', async ({ page }) => {
	await noteWorkers(page);
	const { form, fold, paste, judge, verdict } = await openLicenseChecker(page, 'en');
	await fold.click();
	await paste.focus();
	expect(await pasteLarge(page)).toBeGreaterThan(10_000_000);
	await judge.click();
	await expect(form).toContainText(text('en', 'license.paste-form.reading'));
	await form.getByRole('button', { name: text('en', 'checker.paste.clear') }).click();
	await expect(form).not.toContainText(text('en', 'license.paste-form.reading'));
	await expect(paste).toHaveValue('');
	expect(await happened(page)).toEqual(['task', 'stopped']);
	await paste.fill('SkuPartNumber,ConsumedUnits,CapabilityStatus\nSPB,40,Enabled');
	await judge.click();
	await expect(verdict).toHaveText(text('en', 'license.verdict.yes'));
	expect(await happened(page)).toEqual(['task', 'stopped', 'task', 'result']);
});

test('while 10 MB are read, a reader who goes to another question stays there', async ({ page }) => {
	await noteWorkers(page);
	const { form, fold, paste, judge } = await openLicenseChecker(page, 'en');
	await fold.click();
	await paste.focus();
	await pasteLarge(page);
	await judge.click();
	await form.locator('.case .link').first().click();
	await expect(form.getByRole('radio').first()).toBeVisible();
	await expect.poll(() => happened(page)).toEqual(['task', 'press', 'stopped']);
	await expect(form.locator('.verdict')).toHaveCount(0);
});
