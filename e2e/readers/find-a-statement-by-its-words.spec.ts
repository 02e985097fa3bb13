import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { expect, test } from '../support/site';

const summary = /Wang tells the Taliban delegation/;

/** Words of a quote → the outlet that carried it → the statement. */
async function findByItsWords(page: Page): Promise<void> {
  await page.goto('/search');
  const form = page.getByRole('search', { name: 'Search again' });
  await form.getByLabel('Words or a name').fill('nine visiting Taliban');
  await form.getByRole('button', { name: 'Search' }).click();
  const found = page.getByRole('region', { name: 'Statements' });
  await expect(found.getByText('visiting', { exact: true }).first()).toBeVisible();
  await found.getByText('Narrow further').click();
  await found.getByLabel('Carried by').selectOption({ label: 'Al Jazeera' });
  await found.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/\/search\?.*q=nine.*outlet=al-jazeera/);
  await found.getByRole('link', { name: summary }).click();
  await expect(page.getByRole('heading', { level: 1, name: summary })).toBeVisible();
}

test('which statement had these words?', async ({ page }) => {
  await findByItsWords(page);
});

test('what is near to a name that is misspelt?', async ({ page }) => {
  await page.goto('/search?q=Talban');
  const near = page.getByRole('region', { name: 'Nearest names' });
  await expect(near.getByRole('link', { name: 'Taliban', exact: true })).toBeVisible();
  await expectAccessible(page);
  await near.getByRole('link', { name: 'search for Taliban' }).click();
  await expect(page.getByRole('region', { name: 'Statements' }).getByRole('listitem')).not.toHaveCount(0);
});

test('what is said where there is nothing to look for?', async ({ page }) => {
  await page.goto('/search?q=%3F%21');
  await expect(page.getByText('There is no word in “?!”: type letters or digits.')).toBeVisible();
  await page.goto('/search?q=withdrawal&outlet=nowhere&page=0');
  await expect(page.getByRole('note')).toHaveText(
    'Not understood and left aside: page=0 (no such page); outlet=nowhere (no such outlet).',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same words lead to the same statement', async ({ page }) => {
    await findByItsWords(page);
  });

  test('a list can be read from its other end, and a place that is none is left aside', async ({ page }) => {
    await page.goto('/statements?speaker=wang-yi');
    await page.getByRole('link', { name: 'Oldest first' }).click();
    await expect(page).toHaveURL('/statements?speaker=wang-yi&sort=oldest');
    await page.goto('/statements?speaker=wang-yi&after=2021-07-28~nothing');
    await expect(page.getByRole('note')).toHaveText(
      'Not understood and left aside: after=2021-07-28~nothing (no such place in the list).',
    );
  });
});
