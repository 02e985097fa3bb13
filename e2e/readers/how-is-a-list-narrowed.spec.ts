import { expectAccessible } from '../support/accessible';
import { expect, test } from '../support/site';

test('which undated general positions did Al Jazeera carry, and do they count?', async ({ page }) => {
  await page.goto('/statements');
  await page.getByText('Narrow further').click();
  await page.getByLabel('Carried by').selectOption({ label: 'Al Jazeera' });
  await page.getByLabel('Manner').selectOption({ label: 'general position, undated' });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/outlet=al-jazeera.*modality=standing/);
  await expect(page.getByRole('heading', { name: '2 of 45 statements' })).toBeVisible();
  await expect(page.getByText('Not counted: an undated general position')).toBeVisible();
  await expect(page.getByText('Not counted: on another’s word')).toBeVisible();
  await expect(page.getByLabel('Carried by')).toHaveValue('al-jazeera');
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what did nobody check, what was said when, and which joint text counts in part?', async ({ page }) => {
    await page.goto('/statements?checked=yes');
    await expect(page.getByText(/none found in these 5 articles; hidden by your filter \(45\)/)).toBeVisible();
    await page.goto('/statements?from=2021-07-01&capacity=own');
    await expect(page.getByRole('heading', { name: '1 of 45 statements' })).toBeVisible();
    await expect(page.getByText('Not counted: a private voice')).toBeVisible();
    await page.goto('/statements?occasion=2021-06-03-trilateral');
    await expect(page.getByText('8 of 12 stances not counted: on another’s word')).toBeVisible();
    await page.goto('/statements?value=-2&to=2021-05-31');
    await expect(page.getByRole('heading', { name: '2 of 45 statements' })).toBeVisible();
    await page.goto('/statements?holder=pakistan&word=another');
    await expect(page.getByRole('heading', { name: '3 of 45 statements' })).toBeVisible();
    await page.goto('/statements?state=open');
    await expect(page.getByText(/none found in these 5 articles; hidden by your filter \(45\)/)).toBeVisible();
  });
});

test('what is said of values that nobody could mean?', async ({ page }) => {
  await page.goto('/statements?value=7&from=yesterday&modality=loud');
  await expect(page.getByRole('note')).toHaveText(
    'Not understood and left aside: modality=loud (none of the choices); value=7 (a whole number from -2 to 2); ' +
      'from=yesterday (no such day; a day is written 2021-07-28).',
  );
  await expect(page.getByRole('heading', { name: 'All 45 statements' })).toBeVisible();
});
