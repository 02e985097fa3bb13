import type { Page } from '@playwright/test';
import { expect, test } from '../support/site';

const issue = 'Pace and manner of the U.S.–NATO withdrawal';
const quote = /brought uncertainty to the evolution of the situation in Afghanistan/;

/** Overview → China → a dot → the sentence in its article: three clicks. */
async function followTheDot(page: Page): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('table', { name: /issues by actors/i })
    .getByRole('link', { name: 'China', exact: true })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'China' })).toBeVisible();
  await page.getByRole('link', { name: `China, 17 May 2021, −1, ${issue}` }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /unilateral U\.S\. withdrawal brings uncertainty/ }),
  ).toBeVisible();
  await page.getByRole('link', { name: /read it in the article/i }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'China Offers to Host Afghan Peace Talks' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: quote }).first()).toBeInViewport();
  expect(page.url()).toMatch(/\/articles\/voa-2021-05-18#wang-mohib-2021-05-17-uncertainty--voa-2021-05-18$/);
}

test('where does China’s −1 of 17 May come from?', async ({ page }) => {
  await followTheDot(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same three clicks lead to the same sentence', async ({ page }) => {
    await followTheDot(page);
  });

  test('a mark in the article leads back to its statement', async ({ page }) => {
    await page.goto('/articles/aljazeera-2021-07-28');
    await page
      .getByRole('main')
      .getByRole('link', { name: /told the nine visiting Taliban representatives/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: /Wang tells the Taliban delegation/ })).toBeVisible();
  });
});

test('the article says what of it is stored, and marks every gap', async ({ page }) => {
  await page.goto('/articles/voa-2021-05-18');
  await expect(page.getByText(/5 quoted passages, 2,397 of 4,762 characters/)).toBeVisible();
  await expect(page.getByText('900 characters not shown')).toBeVisible();
});
