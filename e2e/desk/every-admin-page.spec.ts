import { expectAccessible } from '../support/accessible';
import { editor } from '@/lib/testing/site/accounts';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/site';

const key = 'wang-2021-07-28-taliban-role';
const pages = [
  ['/admin', 'Work'],
  ['/admin/articles', 'Articles'],
  ['/admin/articles/feeds', 'Feeds'],
  ['/admin/articles/voa-2021-05-18/statement', 'Record a statement'],
  ['/admin/inbox', 'Inbox'],
  ['/admin/confirm', 'Confirm scores'],
  ['/admin/confirm?skip=999', 'Confirm scores'],
  ['/admin/statements', 'Statements'],
  ['/admin/statements?show=open', 'Statements'],
  [`/admin/statements/${key}`, 'Judge a statement'],
  [`/admin/statements/${key}?target=actor:pakistan`, 'Judge a statement'],
  [`/admin/statements/${key}/fields`, 'Edit a statement'],
  ['/admin/actors', 'Actors'],
  ['/admin/actors?find=zzz', 'Actors'],
  ['/admin/actors/new', 'Record an actor'],
  ['/admin/actors/offices', 'Words for offices'],
  ['/admin/actors/wang-yi', 'Wang Yi'],
  ['/admin/issues', 'Issues'],
  ['/admin/issues/new', 'Record an issue'],
  ['/admin/issues/troop-withdrawal', 'Pace and manner of the U.S.–NATO withdrawal'],
  ['/admin/events', 'Events'],
  ['/admin/events/2021-07-28-tianjin-meeting', 'Tianjin meeting of Wang Yi and the Taliban'],
  ['/admin/groups', 'Groups'],
  ['/admin/groups/neighbours-of-afghanistan', 'Neighbours of Afghanistan'],
  ['/admin/silences', 'Silences'],
  ['/admin/shifts', 'Shifts'],
  ['/admin/data', 'Data'],
  ['/admin/changes', 'Changes'],
  ['/admin/changes?before=20', 'Changes'],
  ['/admin/audit', 'Access log'],
] as const;

test('no admin page has an axe finding in light or dark, and each fits a phone', async ({ page }) => {
  test.slow();
  await signIn(page, editor);
  for (const [address, title] of pages) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 780 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `pixels of ${address} that stick out at 360`).toBeLessThanOrEqual(0);
    // One sweep for each theme, at either width: dark alters colours alone, and a phone the layout alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
  }
});
