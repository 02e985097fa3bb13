import { expect, type Page } from '@playwright/test';

/** On the page that shows what was found in a text: names the outlet, saves, and waits for the proposals. */
export async function saveAndRead(page: Page, outlet: string): Promise<void> {
  await expect(page.getByLabel('Title')).toHaveValue('Neighbours weigh in on the withdrawal');
  await expect(page.getByLabel('Published on')).toHaveValue('2021-06-10');
  await expect(page.getByLabel('Language')).toHaveValue('en');
  await page.getByLabel('Outlet').fill(outlet);
  await page.getByRole('button', { name: 'Save and read' }).click();
  await expect(page.getByText(/\d+ to review, 0 decided/)).toBeVisible();
}

/** Waits until the inbox listens to its single keys: `?` opens their sheet. */
async function keysAreOn(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(page.getByText(/Off while you type/)).toBeVisible({ timeout: 500 });
  }).toPass();
}

/** In the inbox: brings a speaker's proposal to the front and accepts it by its key. */
export async function acceptByKey(page: Page, speaker: string): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: speaker }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 2, name: speaker })).toBeVisible();
  await keysAreOn(page);
  await page.keyboard.press('a');
  await expect(page.getByRole('status')).toHaveText(/The proposal is a statement now/);
}

/** Puts a text in by hand and reads it, whatever was found in it; an outlet is all it lacks. */
export async function pasteAndRead(page: Page, text: string): Promise<void> {
  await page.goto('/admin/articles');
  await page.getByLabel('Text of the article').fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByLabel('Outlet').fill('The Example');
  await page.getByRole('button', { name: 'Save and read' }).click();
}
