import { expect, test } from '../support/site';

const group = '/groups/neighbours-of-afghanistan';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('which neighbours back a negotiated settlement, and on what?', async ({ page }) => {
      await page.goto('/actors');
      await page.getByRole('link', { name: 'groups', exact: true }).click();
      await page.getByRole('link', { name: 'Neighbours of Afghanistan' }).click();
      await expect(page.getByRole('list', { name: 'Members' }).getByRole('link')).toHaveText(['China', 'Pakistan']);
      const answer = page.getByRole('region', { name: 'A negotiated settlement' });
      await expect(answer).toContainText('Of 2 tracked: 1 backs; 1 hidden: on another’s word only.');
      await expect(answer).toContainText('Not checked by a person.');
      const china = answer.getByRole('listitem').filter({ hasText: 'China' });
      await expect(china).toContainText('backs it in each of 4 statements found');
      await china.getByRole('link', { name: /found$/ }).click();
      await expect(page).toHaveURL(/holder=china&target=issue:negotiated-settlement/);
      await expect(page.getByRole('heading', { name: '4 of 45 statements' })).toBeVisible();
    });
  });
}

test('on which issues was nothing found of any neighbour?', async ({ page }) => {
  await page.goto(group);
  const none = page.getByRole('region', { name: 'Nothing found of any' });
  await expect(none).toContainText('none found in these 5 articles');
});

test('does an unknown group get an answer that helps?', async ({ page, watch }) => {
  watch.expectStatus(404);
  const response = await page.goto('/groups/neighbors-of-afghanistan');
  expect(response?.status()).toBe(404);
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Neighbours of Afghanistan', exact: true }),
  ).toHaveAttribute('href', group);
});
