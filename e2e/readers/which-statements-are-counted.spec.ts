import { expect, test } from '../support/site';

const issue = 'Pace and manner of the U.S.–NATO withdrawal';

test('a cell of the overview opens exactly the statements it counts and leaves out', async ({ page }) => {
  await page.goto('/');
  const row = page.getByRole('table', { name: /issues by actors/i }).getByRole('row', { name: new RegExp(issue) });
  await row.getByRole('link', { name: /China/ }).click();
  await expect(page.getByRole('heading', { name: '7 of 45 statements' })).toBeVisible();
  await expect(page.getByText(/5 stances counted\..*Left out: 2 undated general positions\./)).toBeVisible();
});

test('the list can be narrowed by its form, and says what it did not understand', async ({ page }) => {
  await page.goto('/statements?holder=atlantis&speaker=wang-yi&target=nonsense');
  await expect(page.getByRole('note')).toHaveText(
    'Not understood and left aside: target=nonsense (no such issue or actor); holder=atlantis (no such actor).',
  );
  await expect(page.getByLabel('Spoken by')).toHaveValue('wang-yi');
  await page.getByLabel('Toward').selectOption({ label: 'A recognised Taliban role' });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('heading', { name: '1 of 45 statements' })).toBeVisible();
});

test('an utterance in two reports counts once and shows both wordings', async ({ page }) => {
  await page.goto('/statements/wang-2021-07-28-taliban-role');
  await expect(page.getByText('One utterance in 2 reports, each one outlet’s wording: it counts once.')).toBeVisible();
  await expect(page.getByRole('figure').filter({ hasText: 'told the nine visiting Taliban' })).toContainText(
    'relayed by Ministry of Foreign Affairs of China',
  );
  await expect(page.getByRole('figure').filter({ hasText: 'Wang pointed out that the Afghan Taliban' })).toBeVisible();
});

test('both runs, the score and why it is in force stand on the statement', async ({ page }) => {
  await page.goto('/statements/wang-qureshi-2021-05-16-hasty-withdrawal');
  const stance = page.getByRole('region', { name: 'Stance' });
  const target = stance.getByRole('listitem').filter({ has: page.getByRole('heading', { name: issue }) });
  await expect(target).toContainText('−2');
  await expect(target).toContainText('settled by a rule of the seed; not checked by a person');
  await expect(target.getByRole('listitem').filter({ hasText: 'Run A' })).toContainText('−1');
  await expect(target.getByRole('listitem').filter({ hasText: 'Run B' })).toContainText('−2');
  await expect(target.getByRole('listitem').filter({ hasText: 'Settled by' })).toContainText('Plain harm is stated');
});
