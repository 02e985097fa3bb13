import { expect, test } from '../support/site';

test.use({ javaScriptEnabled: false });

test('who judged what, and who named no stance?', async ({ page }) => {
  await page.goto('/statements/trilateral-2021-06-03-consensus');
  const stance = page.getByRole('region', { name: 'Stance' });
  const movement = stance
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'East Turkestan Islamic Movement' }) });
  await expect(movement).toContainText('no stance, settled by a rule of the seed');
  await expect(movement.getByRole('listitem').filter({ hasText: 'Run A' })).toContainText('−1');
  await expect(movement.getByRole('listitem').filter({ hasText: 'Run B' })).toContainText(
    'Finished without naming this target.',
  );
  await expect(stance.getByText('all coders agree; not checked by a person').first()).toBeVisible();
});

test('on whose behalf and on whose word, when, at what, and in what manner?', async ({ page }) => {
  await page.goto('/statements/trilateral-2021-06-03-consensus');
  const main = page.getByRole('main');
  await expect(main.getByText('(on China’s word)')).toHaveCount(2);
  await expect(main.getByRole('definition').filter({ hasText: '3 June 2021, known to the day' })).toBeVisible();
  await expect(main.getByRole('definition').filter({ hasText: 'promise or assurance' })).toBeVisible();
  await expect(main.getByRole('link', { name: /Trilateral foreign ministers’ dialogue/ })).toHaveAttribute(
    'href',
    '/occasions/2021-06-03-trilateral',
  );
});

test('how is it cited, and where is it corrected?', async ({ page }) => {
  await page.goto('/statements/wang-2021-07-28-etim');
  const cite = page.getByRole('region', { name: 'Cite' });
  const address = String.raw`http://localhost:\d+/statements/wang-2021-07-28-etim\?version=\d+`;
  await expect(
    cite.getByText(new RegExp(String.raw`Wang Yi, 28 July 2021: .* data version \d+, ${address}\.$`)),
  ).toBeVisible();
  await cite.getByText('BibTeX', { exact: true }).click();
  await expect(cite.getByText('@misc{wang-2021-07-28-etim,')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Correct this' })).toHaveAttribute(
    'href',
    '/admin/statements/wang-2021-07-28-etim',
  );
});

test('what did both sides of a meeting tell of?', async ({ page }) => {
  await page.goto('/occasions/2021-07-28-tianjin-meeting');
  for (const side of ['China', 'Taliban']) {
    const account = page.getByRole('region', { name: `${side}: its account` });
    await expect(account.getByRole('link', { name: /nobody may use Afghan soil against it/ })).toBeVisible();
  }
});
