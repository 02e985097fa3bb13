import { type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { coder, editor } from '@/lib/testing/site/accounts';
import { signIn } from '../support/sign-in';
import { expect, writingTest as test } from '../support/site';

const issue = 'Pace and manner of the U.S.–NATO withdrawal';
const later = ['wang-2021-06-03-new-challenges', 'wang-2021-07-28-hasty-withdrawal-failure'];

/** China’s two later statements settled at +1, after two below 0: its stated sign turns on 3 June. */
async function turnChina(page: Page): Promise<void> {
  for (const key of later) {
    await page.goto(`/admin/statements/${key}?target=issue:troop-withdrawal`);
    await page.getByRole('radio', { name: /^\+1/ }).check();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Made up for a test.');
    await page.getByRole('checkbox', { name: /^Settle/ }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('status')).toContainText('+1');
  }
}

async function judge(page: Page, ruling: RegExp, reason: string): Promise<void> {
  const form = page.getByRole('form', { name: `Verdict on China, ${issue}, 3 June 2021` });
  await form.getByRole('radio', { name: ruling }).check();
  await form.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await form.getByRole('button', { name: 'Save the verdict' }).click();
}

test('who moved since June, and on what evidence?', async ({ page, request }) => {
  await page.goto('/issues/troop-withdrawal');
  const here = page.getByRole('region', { name: 'What moved' });
  await expect(here).toContainText(
    'No shift found: that takes two statements before it and two after. One statement differs',
  );
  await expect(here.getByRole('link', { name: /brings uncertainty/ })).toBeVisible();
  await here.getByRole('link', { name: 'All movements' }).click();
  await expect(page.getByText(`On “${issue}”.`)).toBeVisible();
  await page.getByLabel('Since').fill('2021-06-01');
  await page.getByRole('combobox', { name: 'Actor' }).selectOption('China');
  await page.getByRole('form', { name: 'Whose movements' }).getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText(`Since 1 June 2021, by China, on “${issue}”.`)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Shifts' })).toContainText('No shift found');
  const step = page
    .getByRole('region', { name: 'Steps' })
    .getByRole('listitem')
    .filter({ hasText: 'one statement differs' });
  await expect(step).toContainText('Before −1, 17 May 2021');
  await expect(step.getByRole('link', { name: /brings uncertainty/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Firsts' })).toContainText('No first found');

  await page.goto('/shifts?since=2021-02-31&holder=atlantis');
  await expect(page.getByRole('note').filter({ hasText: 'left aside' })).toContainText(
    /since=2021-02-31.*holder=atlantis/,
  );
  const feed = await request.get('/actors/china/feed');
  expect(feed.headers()['content-type']).toContain('application/atom+xml');
  expect(
    (await request.get('/actors/china/feed', { headers: { 'If-None-Match': feed.headers().etag ?? '' } })).status(),
  ).toBe(304);
  expect((await request.get('/actors/atlantis/feed')).status()).toBe(404);
});

test('does an editor’s verdict on a shift stand wherever the shift is told?', async ({ page, newVisitor }) => {
  test.slow();
  await signIn(page, editor);
  await turnChina(page);
  await page.goto('/admin/shifts');
  await expectAccessible(page);
  const reader = await newVisitor();
  await reader.goto('/shifts?holder=china');
  const shifts = reader.getByRole('region', { name: 'Shifts' });
  await expect(shifts).toContainText('Not confirmed by an editor.');
  await expectAccessible(reader);

  await judge(page, /^Confirm/, 'Two briefings.');
  await expect(page.getByRole('status')).toContainText('It is recorded');
  await reader.reload();
  await expect(shifts).toContainText('Confirmed by Edda Editor, 22 November 2026: Two briefings.');

  await judge(page, /^Dismiss/, 'The values were made up.');
  await expect(page.getByRole('region', { name: 'Judged' })).toContainText('Dismissed by Edda Editor');
  await reader.reload();
  await expect(shifts).toContainText('No shift stands: 1 dismissed by an editor.');
  await expect(reader.getByRole('region', { name: 'Dismissed' })).toContainText(
    'Dismissed by Edda Editor, 22 November 2026: The values were made up.',
  );
  for (const address of ['/', '/actors/china', '/issues/troop-withdrawal']) {
    await reader.goto(address);
    await expect(reader.getByRole('region', { name: 'What moved' })).toContainText('1 dismissed by an editor');
  }
});

for (const javaScriptEnabled of [true, false]) {
  test(
    'is a signed-out verdict refused, noted, and without effect, ' +
      `${javaScriptEnabled ? 'with' : 'without'} scripts?`,
    async ({ newVisitor }) => {
      test.slow();
      const page = await newVisitor({ javaScriptEnabled });
      await signIn(page, editor);
      await turnChina(page);
      await page.goto('/admin/shifts');
      await page.context().clearCookies();
      await judge(page, /^Dismiss/, 'Sent without a session.');
      await expect(page.getByText('You were not signed in, so nothing was changed.')).toBeVisible();
      const watching = await newVisitor();
      await signIn(watching, editor, '/admin/audit');
      await expect(watching.getByRole('row', { name: /action without a sign-in \S+ \d+$/ })).toHaveCount(1);
      await watching.goto('/shifts');
      await expect(watching.getByText('Sent without a session.')).toHaveCount(0);
    },
  );
}

test('may a coder judge shifts?', async ({ page }) => {
  await signIn(page, coder, '/admin/shifts');
  await expect(page.getByText('Only an editor may confirm or dismiss a shift.')).toBeVisible();
});

test('do pictures mark events, and say them in words?', async ({ page }) => {
  await page.goto('/issues/troop-withdrawal');
  const events = page.getByRole('list', { name: 'Events marked in the picture' });
  await expect(
    events
      .getByRole('listitem')
      .filter({ hasText: /Tianjin meeting.*, 28 July 2021/ })
      .getByRole('link'),
  ).toHaveAttribute('href', /^\/articles\/aljazeera/);
  for (const address of ['/', '/actors/china']) {
    await page.goto(address);
    await expect(page.getByRole('list', { name: 'Events marked in the picture' })).toHaveCount(1);
  }
});
