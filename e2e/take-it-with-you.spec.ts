import { readFileSync } from 'node:fs';
import { type Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/site';

async function open(page: Page): Promise<void> {
  await page.getByText('Take it with you').first().click();
}

async function takeFile(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('can a reader take the list just narrowed as a table?', async ({ page }) => {
      await page.goto('/statements?holder=china&target=issue:taliban-role');
      const shown = await page.getByRole('region', { name: /of \d+ statements/ }).getByRole('listitem').filter({ has: page.getByRole('link', { name: /^(Wang|China|The)/ }) }).count();
      expect(shown).toBeGreaterThan(0);
      await open(page);
      const file = await takeFile(page, 'Stances, CSV');
      expect(file.name).toMatch(/^demarche-observations-version-\d+\.csv$/);
      const [head = '', ...rows] = file.text.trimEnd().split('\r\n');
      expect(head).toContain('holder,holder_name,target,target_name,value');
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toMatch(/^china,China,issue:taliban-role,.*Not checked by a person\./);
    });
  });
}

test('can a reader cite a statement, and quote it with a footnote?', async ({ page }) => {
  await page.goto('/statements/wang-2021-07-28-taliban-role');
  await expect(page.getByRole('region', { name: 'Cite' })).toContainText(/\/statements\/wang-2021-07-28-taliban-role\?version=\d+/);
  await open(page);
  await page.getByRole('link', { name: 'As a footnoted paragraph' }).click();
  const paragraph = page.getByRole('textbox', { name: 'Footnoted paragraph' });
  await expect(paragraph).toHaveValue(/^Wang tells the Taliban delegation .* \(28 July 2021\)\.\[1\]/);
  await expect(paragraph).toHaveValue(/\[1\] Wang Yi, 28 July 2021\. .*“.+”/);
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link).toMatch(/\/statements\/wang-2021-07-28-taliban-role\?version=\d+$/);
  await expectAccessible(page);
  await page.goto(link);
  await expect(page.getByRole('note')).toContainText('It is the newest so far; the links here stay with it.');
});

test('does an export without a version lead to the newest, and is one that is not understood refused?', async ({ request, page }) => {
  const found = await request.get('/export/scores.json?holder=china');
  expect(found.url()).toMatch(/holder=china&version=\d+$/);
  const again = await request.get(found.url());
  expect(await again.text()).toBe(await found.text());
  expect((await request.get(found.url(), { headers: { 'If-None-Match': found.headers().etag ?? '' } })).status()).toBe(304);
  const asOf = await request.get('/export/scores.json?holder=china&asOf=2026-11-01');
  expect(await asOf.text()).toContain('"dataVersion": 181');
  expect((await request.get('/export/scores.json?holder=China!')).status()).toBe(400);
  expect((await request.get('/export/secrets.csv')).status()).toBe(404);
  await page.goto('/');
});

test('can a program read what the pages show, and is it kept from writing?', async ({ request, page }) => {
  const found = await request.get('/api/v1/scores?holder=china&target=issue:taliban-role');
  expect(found.headers()).toMatchObject({ 'access-control-allow-origin': '*' });
  expect(await found.json()).toMatchObject({ data: expect.arrayContaining([expect.objectContaining({ value: 1, checkedByAPerson: false })]) });
  expect((await request.get('/api/v1/scores?holder=china&target=issue:taliban-role', { headers: { 'If-None-Match': found.headers().etag ?? '' } })).status()).toBe(304);
  expect(await (await request.get('/api/v1/scores?colour=red')).json()).toMatchObject({ error: { code: 'unknown-parameter', field: 'colour' } });
  expect((await request.post('/api/v1/scores')).status()).toBe(405);
  await page.goto('/api');
  await expectAccessible(page);
});
