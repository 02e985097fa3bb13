import type { Locator } from '@playwright/test';
import { expect, test } from '../support/site';

const article = '/articles/aljazeera-2021-07-28';
const pledge = 'china-2021-07-28-no-interference-pledge';

const ground = (run: Locator): Promise<string> =>
  run.evaluate((element) => getComputedStyle(element.parentElement ?? element).backgroundColor);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('does a sentence that shares words with another stand out whole?', async ({ page }) => {
      await page.goto(`/statements/${pledge}`);
      await page.getByRole('link', { name: /read it in the article/i }).click();
      const text = page.getByRole('region', { name: 'Text' });
      const shared = text.getByRole('link', { name: 'Naeem said.', exact: true });
      await expect(shared).toBeInViewport();
      const [before, within, after] = await Promise.all([
        ground(text.getByRole('link', { name: /delegation assured China that they will not allow/ })),
        ground(shared),
        ground(text.getByRole('link', { name: /China also reiterated its commitment/ })),
      ]);
      expect(within).toBe(after);
      expect(within).not.toBe(before);
    });
  });
}

test('which statements does an article hold, and where?', async ({ page }) => {
  await page.goto(article);
  const list = page.getByRole('complementary', { name: '10 statements in it' });
  await expect(list.getByText('Not checked by a person.')).toBeVisible();
  const ghani = list
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: /invasion without precedent/ }) });
  await ghani.getByRole('link', { name: 'in the text' }).click();
  await expect(
    page.getByRole('region', { name: 'Text' }).getByRole('link', { name: /unprecedented in the last 30 years/ }),
  ).toBeInViewport();
});
