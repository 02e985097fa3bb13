import { type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { editor } from '@/lib/testing/site/accounts';
import { signIn } from '../support/sign-in';
import { expect, test as readingTest, writingTest as test } from '../support/site';

const key = 'wang-2021-07-28-taliban-role';
const target = 'A recognised Taliban role';
const listed = '/statements?holder=china&target=issue:taliban-role';

const banner = (page: Page) => page.getByRole('note').filter({ hasText: 'State as of' });
const stance = (page: Page) => page.getByRole('region', { name: 'Stance' });
const cell = (page: Page, said: string) =>
  page.getByRole('link', { name: `China, ${target}: 2 statements: +1 3 June 2021; ${said} 28 July 2021`, exact: true });
const entry = (page: Page) =>
  page
    .getByRole('listitem')
    .filter({ hasText: 'Wang tells the Taliban delegation' })
    .filter({ hasText: '28 Jul 2021' });

/** Settles the stance at −1, and answers the versions before and after. */
async function settle(page: Page): Promise<{ before: number; after: number }> {
  await page.goto('/');
  const said = await page
    .getByRole('contentinfo')
    .getByText(/^Data version/)
    .textContent();
  const before = Number(/\d+/.exec(said ?? '')?.[0]);
  await signIn(page, editor, `/admin/statements/${key}?target=issue:taliban-role`);
  await page.getByRole('radio', { name: /^−1/ }).check();
  await page.getByRole('textbox', { name: 'Reason' }).fill('He only expects it of them.');
  await page.getByRole('checkbox', { name: /^Settle/ }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText(`${target}: −1`);
  return { before, after: before + 1 };
}

test('what did the page say before the stance was corrected?', async ({ page, newVisitor }) => {
  const { before, after } = await settle(await newVisitor());

  await test.step('the statement, the overview and the list show the old value', async () => {
    await page.goto(`/statements/${key}`);
    await expect(stance(page)).toContainText('He only expects it of them.');
    await page.goto(`/statements/${key}?version=${before}`);
    await expect(stance(page)).not.toContainText('He only expects it of them.');
    await expect(banner(page)).toContainText(
      `State as of 22 November 2026 (version ${before} of ${after}). Newer changes are left out.`,
    );
    await expectAccessible(page);
    await page.goto('/');
    await expect(cell(page, '−1')).toBeVisible();
    await page.goto(`/?version=${before}`);
    await expect(cell(page, '+1')).toBeVisible();
    await page.goto(`${listed}&version=${before}`);
    await expect(entry(page)).toContainText(`+1${target}`);
    await page.goto(listed);
    await expect(entry(page)).toContainText(`−1${target}`);
  });

  await test.step('links and forms keep the version, until one asks for the newest', async () => {
    await page.goto(`/?version=${before}`);
    await cell(page, '+1').click();
    await expect(page).toHaveURL(new RegExp(`version=${before}`));
    await page.getByRole('combobox', { name: 'Spoken by' }).selectOption('Wang Yi');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`version=${before}.*speaker=wang-yi`));
    await expect(entry(page)).toContainText(`+1${target}`);
    await banner(page).getByRole('link', { name: 'See the newest' }).click();
    await expect(entry(page)).toContainText(`−1${target}`);
    await expect(banner(page)).toHaveCount(0);
  });

  await test.step('a day stands for the last version of that day', async () => {
    await page.goto(`${listed}&asOf=2026-11-21`);
    await expect(banner(page)).toContainText('State as of 1 November 2026');
    await expect(entry(page)).toContainText(`+1${target}`);
    await page.goto(`${listed}&asOf=2026-11-22`);
    await expect(page).toHaveURL(new RegExp(`version=${after}$`));
    await expect(entry(page)).toContainText(`−1${target}`);
  });
});

readingTest.describe('an address that asks for no state there is', () => {
  for (const [query, words] of [
    ['version=9999', /version=9999 \(the newest is \d+, shown here\)/],
    ['version=new', 'version=new (a version is a whole number)'],
    ['asOf=2026-02-30', 'asOf=2026-02-30 (no such day; a day is written 2021-07-28)'],
  ] as const) {
    readingTest(`${query} shows the newest and says why`, async ({ page }) => {
      await page.goto(`/actors/china?${query}`);
      await expect(page.getByRole('heading', { level: 1, name: 'China' })).toBeVisible();
      await expect(page.getByRole('note').filter({ hasText: words })).toBeVisible();
    });
  }

  readingTest('a day before the first change shows that nothing was recorded', async ({ page }) => {
    await page.goto('/?asOf=2026-10-31');
    await expect(page).toHaveURL(/version=0$/);
    await expect(page.getByRole('note')).toContainText(
      'State before the first change (1 November 2026): nothing was recorded yet.',
    );
  });

  readingTest('a page that came later says so, and leads to it', async ({ page, watch }) => {
    watch.expectStatus(404);
    await page.goto('/actors/china?version=0');
    await expect(page.getByText('it was added later')).toBeVisible();
    await page.getByRole('link', { name: 'See it as it is now' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'China' })).toBeVisible();
  });
});
