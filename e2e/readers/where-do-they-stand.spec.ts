import type { Page } from '@playwright/test';
import { expect, test } from '../support/site';

const withdrawal = 'Pace and manner of the U.S.–NATO withdrawal';

async function readTheOverview(page: Page): Promise<void> {
  await page.goto('/');
  const findings = page.getByRole('list', { name: 'In short' }).getByRole('listitem');
  await expect(findings).toHaveCount(3);
  await expect(findings.nth(0)).toHaveText(
    /^China backs “No haven for armed groups”: all 6 statements found say so \(\+1 to \+2, 17 May – 28 July 2021\)\./,
  );
  await expect(findings.nth(1)).toContainText(
    `China and the United States part company over “${withdrawal}”. China finds them wrong: ` +
      '4 of 5 statements found say so, 1 takes no side (−2 to 0, 16 May – 28 July 2021); ' +
      'the label is based on one of them.',
  );
  await expect(findings.nth(1)).toContainText(
    'The United States: +2 in the one statement found (Apr). No label: too few.',
  );
  await expect(findings.nth(2)).toContainText('No shift found: that takes two statements before it and two after.');
}

test('who criticised the pace and manner of the withdrawal, and what is based on one statement?', async ({ page }) => {
  await readTheOverview(page);
  const cell = page
    .getByRole('table', { name: /issues by actors/i })
    .getByRole('row', { name: new RegExp(withdrawal) })
    .getByRole('link', { name: /^China/ });
  await expect(cell).toContainText('finds them wrong');
  await expect(cell).toContainText('based on one statement');
  const resting = page.getByRole('region', { name: 'What is based on one statement' });
  await resting.getByRole('listitem').filter({ hasText: withdrawal }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/statements\/[a-z0-9-]+$/);
});

test('who spoke for a Taliban role, and on whose word do we have it?', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('region', { name: 'Where they part' })
    .getByRole('link', { name: 'A recognised Taliban role' })
    .click();
  const stand = page.getByRole('region', { name: 'Where they stand' });
  await expect(stand.getByRole('row', { name: /China/ })).toContainText(
    '+1 in both statements found (3 Jun, 28 Jul). No label: too few.',
  );
  await expect(stand.getByRole('row', { name: /United States/ })).toContainText(
    '−1 in the one statement found (28 Jul). No label: too few.',
  );
  await expect(stand.getByRole('listitem').filter({ hasText: 'Taliban:' })).toContainText(
    '+1 on the United States’ word (28 Jul).',
  );
  await expect(stand.getByRole('listitem').filter({ hasText: 'Pakistan' })).toContainText(
    '+1 on China’s word (3 Jun).',
  );
});

test('a finding opens its evidence', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('list', { name: 'In short' }).getByRole('link').first().click();
  await expect(page).toHaveURL('/statements?holder=china&target=issue:deny-terrorist-haven');
  await expect(page.getByRole('heading', { name: /^\d+ of 45 statements$/ })).toBeVisible();
});

test('where did they stand at an earlier date?', async ({ page }) => {
  await page.goto('/issues/taliban-role');
  await page.getByLabel(/^Positions on/).fill('2021-06-30');
  await page.getByRole('form', { name: 'Date of the positions' }).getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/on=2021-06-30/);
  const stand = page.getByRole('region', { name: 'Where they stand' });
  await expect(stand.getByRole('row', { name: /China/ })).toContainText(
    '+1 in the one statement found (3 Jun). No label: too few.',
  );
  await expect(stand.getByRole('row', { name: /United States/ })).toHaveCount(0);
});

test('a date nobody had spoken by, and one that does not exist, are said in words', async ({ page }) => {
  await page.goto('/issues/taliban-role?on=2019-01-01');
  await expect(page.getByText('Counted statements by 1 January 2019: none found in these 5 articles.')).toBeVisible();
  await page.goto('/issues/taliban-role?on=2021-02-31');
  await expect(page.getByRole('note')).toContainText('on=2021-02-31');
});

test('what changes when hearsay counts too?', async ({ page }) => {
  await page.goto('/issues/taliban-role');
  const figure = page.getByRole('figure').filter({ has: page.getByRole('heading', { name: 'All actors' }) });
  await expect(figure).toContainText('3 statements');
  await page.getByText('Change what is counted').click();
  await page.getByLabel('What we have on another’s word alone').check();
  await page.getByRole('form', { name: 'What is counted' }).getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/hearsay=yes/);
  await expect(figure).toContainText('5 statements');
  await expect(figure).toContainText('Left out: 1 undated general position.');
  await expect(figure).toContainText('those on another’s word too');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the findings are there', async ({ page }) => {
    await readTheOverview(page);
  });
});

test('how far do China’s own voices lie apart on the withdrawal, and who else stands there?', async ({ page }) => {
  await page.goto('/actors/china');
  await expect(page.getByRole('link', { name: 'Compare with others' })).toHaveAttribute(
    'href',
    '/compare?actors=china',
  );
  const spread = page.getByRole('region', { name: 'The spread of its own voices' });
  await spread.getByRole('link', { name: `Minister, ${withdrawal}: −2 to −1, 4 statements` }).click();
  await expect(page.getByRole('heading', { name: '4 of 45 statements' })).toBeVisible();
});
