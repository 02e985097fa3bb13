import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { shiftOf, watchShifts } from '../support/layout-shift';
import { expect, test } from '../support/site';

const asked = '/compare?actors=china,united-states&targets=issue:troop-withdrawal,issue:negotiated-settlement';
const first = (page: Page) =>
  page
    .getByRole('figure')
    .filter({ has: page.getByRole('heading', { name: 'Pace and manner of the U.S.–NATO withdrawal' }) });
const dotsIn = (page: Page) =>
  first(page).getByRole('link', { name: /, Pace and manner of the U\.S\.–NATO withdrawal$/ });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('where do China and the Afghan government stand on a settlement, by official words?', async ({ page }) => {
    await page.goto('/compare');
    await expect(page.getByText(/Nothing was asked for here, so it was chosen by rule: China and/)).toBeVisible();
    const form = page.getByRole('form', { name: 'What to compare' });
    const ticked = form.getByRole('checkbox', { checked: true });
    while ((await ticked.count()) > 0) await ticked.first().uncheck();
    await form.getByLabel('China', { exact: true }).check();
    await form.getByLabel('Pakistan').check();
    await form.getByLabel('A negotiated settlement').check();
    await form.getByRole('combobox', { name: 'Duplicates' }).selectOption('day');
    await form.getByRole('button', { name: 'Compare' }).click();
    await expect(page).toHaveURL(/actors=china&actors=pakistan&targets=issue%3Anegotiated-settlement.*duplicates=day/);
    await expect(page.getByRole('figure')).toHaveCount(1);
    await expect(page.getByRole('figure')).toContainText('those of one day as their mean');
    const standing = page.getByRole('region', { name: 'Where they stand' });
    await expect(standing.getByRole('listitem').filter({ hasText: /^China strongly backs/ })).toBeVisible();
    await expect(
      standing.getByText(/No alignment is given: fewer than 3 issues on which both China and Pakistan/),
    ).toBeVisible();
  });

  test('what is said to a question that makes no sense, asks too much, or finds nothing?', async ({ page }) => {
    await page.goto('/compare?actors=atlantis,china&targets=issue:negotiated-settlement&from=2021-02-31&to=2021-07-01');
    await expect(
      page.getByText(
        'Not understood and left aside: actors=atlantis (no such actor); ' +
          'from=2021-02-31 (no such day; a day is written 2021-07-28).',
      ),
    ).toBeVisible();
    await page.goto(`${asked}&from=2021-07-01&to=2021-06-01`);
    await expect(page.getByText('The period began after its end: shown is 1 June 2021 to 1 July 2021.')).toBeVisible();
    await page.goto(`${asked}&from=1999-01-01&to=1999-02-01`);
    await expect(page.getByRole('figure')).toHaveCount(0);
    await expect(
      page.getByText(/Nothing counted was said in 1 January – 1 February 1999: outside your period, \d/),
    ).toHaveCount(2);
    await page.getByRole('link', { name: 'Show the whole period' }).click();
    await expect(page.getByRole('figure')).toHaveCount(2);
    const everyone = [
      'china',
      'united-states',
      'pakistan',
      'taliban',
      'afghanistan-government',
      'united-nations',
      'european-union',
      'nato',
      'sco',
      'etim',
    ];
    const issues = ['troop-withdrawal', 'negotiated-settlement', 'taliban-role', 'deny-terrorist-haven'];
    const targets = issues.map((issue) => `issue:${issue}`).join(',');
    await page.goto(`/compare?actors=${everyone.join(',')}&targets=${targets}`);
    await expect(page.getByText(/^10 actors asked for; more than 8 .* Left aside: /)).toBeVisible();
    await expect(
      page.getByText(/^4 issues for 8 actors asked for; .* Left aside: No haven for armed groups\.$/),
    ).toBeVisible();
  });
});

test('the explorer takes the figure’s place: the same dots, nothing moves', async ({ page }) => {
  await watchShifts(page);
  await page.goto(asked);
  const [claimed] =
    /^\d+/.exec(
      await first(page)
        .getByText(/^\d+ statements?, /)
        .innerText(),
    ) ?? [];
  await expect(first(page).getByRole('status')).toBeAttached();
  await expect(dotsIn(page)).toHaveCount(Number(claimed));
  expect(await shiftOf(page), 'cumulative layout shift').toBeLessThan(0.02);
});

test('arrows walk the dots by date, each is spoken, Enter opens its statement', async ({ page }) => {
  await page.goto(asked);
  await expect(first(page).getByRole('status')).toBeAttached();
  await dotsIn(page).first().focus();
  await expect(first(page).getByRole('status')).toHaveText(
    /^United States, April 2021, \+2, .*\. No position estimated: too few statements\.$/,
  );
  await page.keyboard.press('ArrowRight');
  await expect(dotsIn(page).nth(1)).toBeFocused();
  await expect(first(page).getByRole('status')).toHaveText(
    /^China, \d+ May 2021, −\d, .*\. Position that day −\d\.\d, 80 % interval −\d\.\d to −\d\.\d\.$/,
  );
  await page.keyboard.press('End');
  await expect(dotsIn(page).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/statements\/[a-z0-9-]+$/);
});

test('every choice stands in the address, and the address shows the same again', async ({ page }) => {
  await page.goto(asked);
  await expect(first(page).getByRole('status')).toBeAttached();
  const all = await dotsIn(page).count();
  await first(page).getByRole('button', { name: 'Show China' }).click();
  await expect(page).toHaveURL(/hidden=china/);
  const left = await dotsIn(page).count();
  expect(left).toBeLessThan(all);
  await page
    .getByRole('form', { name: 'What to compare' })
    .getByRole('combobox', { name: 'Duplicates' })
    .selectOption('report');
  await expect(page).toHaveURL(/duplicates=report/);
  await expect(page).toHaveURL(/hidden=china/);
  await expect(first(page)).toContainText('as often as they were reported');
  await page.reload();
  await expect(dotsIn(page)).toHaveCount(left);
  await expect(first(page)).toContainText(/hidden by you: China \(\d\)/);
});

test('drawing across the picture cuts the period', async ({ page }) => {
  await page.goto(asked);
  await expect(first(page).getByRole('status')).toBeAttached();
  const plot = first(page).getByRole('group', { name: 'Pace and manner of the U.S.–NATO withdrawal' });
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  if (!box) throw new Error('no plot');
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.4, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  await expect(page.getByRole('link', { name: 'Show the whole period' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the explorer has no axe finding, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(asked);
    await expect(page.getByRole('status')).toHaveCount(2);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 780 });
    await expectAccessible(page);
  });
}
