import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { editor } from '@/lib/testing/site/accounts';
import { signIn } from '../support/sign-in';
import { expect, writingTest as test } from '../support/site';

const key = 'wang-2021-07-28-taliban-role';

async function upload(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/admin/data');
  await page.getByLabel('File').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Read and preview' }).click();
  await expect(page.getByRole('heading', { name: 'Import a spreadsheet' })).toBeVisible();
}

async function exportedCodings(page: Page): Promise<string> {
  await page.goto('/admin/data');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Codings as CSV' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** The exported text with another value in the first row of the statement: the cell before its reason. */
function withValue(text: string, value: string): string {
  const row = text.split('\r\n').find((line) => line.startsWith(`${key},`)) ?? '';
  const edited = row.replace(/,(-?[0-2]),(?=(?:"[^"]*(?:""[^"]*)*"|[^,"]*),,settled)/, `,${value},`);
  expect(edited).not.toBe(row);
  return text.replace(row, edited);
}

test('a value edited in an exported sheet comes back as the one difference, and its history keeps the old one', async ({
  page,
  newVisitor,
}) => {
  await signIn(page, editor);
  const exported = await exportedCodings(page);

  await upload(page, 'as-it-was.csv', exported);
  await expect(page.getByText('Nothing differs from what is recorded.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import' })).toHaveCount(0);

  await upload(page, 'edited.csv', withValue(exported, '-2'));
  await expect(page.getByText('1 difference in 1 statement.')).toBeVisible();
  await expect(page.getByRole('row', { name: /value .*-2/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Why you import it').fill('Corrected in the spreadsheet.');
  await page.getByRole('button', { name: 'Import' }).click();
  await expect(page.getByRole('status')).toHaveText(/The spreadsheet is imported \(change \d+\)/);

  const reader = await newVisitor();
  await reader.goto(`/statements/${key}`);
  await expect(reader.getByText('−2', { exact: true }).first()).toBeVisible();
  await expect(reader.getByText('Corrected in the spreadsheet.').first()).toBeVisible();
  await expect(reader.getByText(/imported a spreadsheet/)).toBeVisible();
  await expect(reader.getByText(/Run A/).first()).toBeVisible();

  // Sent again it says nothing new, though the export is older than the change.
  await upload(page, 'edited-again.csv', withValue(exported, '-2'));
  await expect(page.getByText('Nothing differs from what is recorded.')).toBeVisible();
});

const foreign = [
  'Nr;Spokesman;Tag;Worte;Zeitung;Adresse;Thema;Wertung',
  '1;Pakistan;30.07.2021;"“We stand behind the talks; nobody else can end this,” the ministry said.";' +
    'The Example;https://example.org/talks;Talks;for',
  '2;Ruritania;31.07.2021;“Not our affair.”;The Example;https://example.org/talks;;',
].join('\n');

test('a sheet with headings of its own is mapped by hand and becomes statements with their evidence', async ({
  page,
  newVisitor,
}) => {
  await signIn(page, editor);
  await upload(page, 'codings.csv', foreign);
  await expect(page.getByText('No heading is known. Map the columns first.')).toBeVisible();
  const columns = [
    ['Nr', 'statement'],
    ['Spokesman', 'speaker'],
    ['Tag', 'said_on'],
    ['Worte', 'quote'],
    ['Zeitung', 'outlet'],
    ['Adresse', 'source'],
    ['Thema', 'target'],
    ['Wertung', 'value'],
  ] as const;
  for (const [heading, column] of columns)
    await page.getByLabel(`Column for ${heading}`, { exact: true }).selectOption(column);
  await page.getByRole('button', { name: 'Preview with these' }).click();
  await expect(page.getByRole('row', { name: /3 speaker No actor is called “Ruritania”/ })).toBeVisible();
  await page.getByLabel('Talks is', { exact: true }).selectOption({ label: 'A negotiated settlement' });
  await page.getByRole('button', { name: 'Preview with these' }).click();
  await page.getByLabel('for is', { exact: true }).selectOption('2');
  await page.getByRole('button', { name: 'Preview with these' }).click();
  await expect(page.getByText('1 new statement.')).toBeVisible();
  await page.getByLabel('Leave out the row that can’t be imported').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import' }).click();
  await expect(page.getByRole('status')).toHaveText(/The spreadsheet is imported/);

  const reader = await newVisitor();
  await reader.goto('/actors/pakistan');
  await reader
    .getByRole('link', { name: /We stand behind the talks/ })
    .first()
    .click();
  await expect(reader.getByText(/nobody else can end this/).first()).toBeVisible();
  await reader
    .getByRole('link', { name: /https:\/\/example\.org\/talks/ })
    .first()
    .click();
  await expect(reader.getByText(/We stand behind the talks; nobody else/).first()).toBeVisible();

  // The next sheet with these headings is read the same way.
  await upload(page, 'more.csv', foreign.replace('Not our affair', 'Still not our affair'));
  await expect(page.getByLabel('Column for Worte')).toHaveValue('quote');
});

test('a file that can’t be read says why', async ({ page }) => {
  await signIn(page, editor);
  await page.goto('/admin/data');
  await page.getByLabel('File').setInputFiles({
    name: 'codings.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK\u0003\u0004 broken', 'latin1'),
  });
  await page.getByRole('button', { name: 'Read and preview' }).click();
  await expect(page.getByText(/This is no workbook that can be read/)).toBeVisible();
});
