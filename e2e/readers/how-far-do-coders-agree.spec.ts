import { readFileSync } from 'node:fs';
import { expect, test } from '../support/site';

test.use({ javaScriptEnabled: false });

test('how far do the coders agree, on what, and who are they?', async ({ page }) => {
  await page.goto('/method');
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'How far coders agree' })
    .click();
  await expect(page).toHaveURL(/#agreement$/);
  const runs = page.getByRole('region', { name: 'Agreement between two model runs' });
  await expect(runs.getByText(/59 by both, 12 of 71 by one only/)).toBeVisible();
  const row = (name: RegExp) => runs.getByRole('row', { name });
  await expect(row(/^Sign \(for, neither, against\)/).getByRole('cell')).toHaveText([
    '0.92',
    /^0\.\d\d to 1\.00$/,
    '59',
    'Nominal',
  ]);
  await expect(row(/^Value/).getByRole('cell')).toHaveText(['0.97', /^0\.\d\d to 0\.99$/, '59', 'Interval']);
  await expect(row(/no stance/).getByRole('cell')).toHaveText(['0.64', /^0\.\d\d to 0\.\d\d$/, '71', 'Nominal']);
  await expect(runs.getByText(/Interval of 95 %: the units drawn anew 1,000 times/)).toBeVisible();
});

test('which release made a page, a file and an answer?', async ({ page, request }) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  await page.goto('/method');
  await expect(page.getByText(`Made with Demarche ${version}, from data version`)).toBeVisible();
  expect(await (await request.get('/export/actors.json')).json()).toMatchObject({ about: { productVersion: version } });
  expect(await (await request.get('/api/v1/actors')).json()).toMatchObject({ meta: { productVersion: version } });
});

test('have people been compared?', async ({ page }) => {
  await page.goto('/method');
  const people = page.getByRole('region', { name: 'Agreement between people' });
  await expect(people.getByText('Nothing to measure: no statement was judged by two people.')).toBeVisible();
  await expect(people.getByRole('table')).toHaveCount(0);
});

test('with which settings is a position estimated?', async ({ page }) => {
  await page.goto('/method#arithmetic');
  const settings = page.getByRole('table', { name: 'Settings in force' });
  await expect(settings.getByRole('row', { name: /^Interval drawn/ })).toContainText('80 %');
});
