import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { coder, editor } from '@/lib/testing/site/accounts';
import { signIn } from '../support/sign-in';
import { expect, writingTest as test } from '../support/site';

const title = 'Bagram handed over';

async function fillEvent(page: Page, given: { readonly title: string; readonly source: string }): Promise<void> {
  await page.getByRole('textbox', { name: 'What happened' }).fill(given.title);
  await page.getByLabel('Date').fill('2021-07-02');
  await page.getByRole('textbox', { name: 'Source' }).fill(given.source);
}

async function undoNewest(page: Page, reason: string): Promise<void> {
  const newest = page.getByRole('region', { name: 'History' }).getByRole('listitem').first();
  await newest.getByText(/^Undo/).first().click();
  await newest.getByRole('textbox', { name: /^Why change/ }).fill(reason);
  await newest.getByRole('button', { name: /^Undo change/ }).click();
  await expect(page.getByRole('status')).toContainText('The change is undone');
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts';

  test(`can an editor pin an event, change it, and take both back, ${how}?`, async ({ newVisitor }) => {
    const page = await newVisitor({ javaScriptEnabled });
    await signIn(page, editor);
    await page.getByRole('navigation', { name: 'Admin' }).getByRole('link', { name: 'Events' }).click();
    await fillEvent(page, { title, source: '   ' });
    await page.getByRole('button', { name: 'Pin the event' }).click();
    await expect(page.getByRole('textbox', { name: 'Source' })).toHaveAccessibleDescription(
      /Say where it is known from\./,
    );
    await expect(page.getByRole('textbox', { name: 'What happened' })).toHaveValue(title);
    await expect(page.getByLabel('Date')).toHaveValue('2021-07-02');
    await page.getByRole('textbox', { name: 'Source' }).fill('Press release of 2 July 2021.');
    await page.getByRole('button', { name: 'Pin the event' }).click();
    await expect(page.getByRole('status')).toContainText('It is recorded');
    const pinned = page.getByRole('region', { name: 'Pinned events' });
    await expect(pinned.getByRole('listitem').filter({ hasText: title })).toContainText('2 July 2021');
    if (javaScriptEnabled) await expectAccessible(page);

    await pinned.getByRole('link', { name: title }).click();
    await page.getByRole('combobox', { name: 'Precision' }).selectOption('known to the month');
    await page.getByRole('textbox', { name: 'Why you change it' }).fill('The release gives no day.');
    await page.getByRole('button', { name: 'Save the event' }).click();
    await expect(page.getByRole('status')).toContainText('The fields are saved');
    await expect(page.getByLabel('Date')).toHaveValue('2021-07-01');
    if (javaScriptEnabled) await expectAccessible(page);
    await undoNewest(page, 'It does.');
    await expect(page.getByLabel('Date')).toHaveValue('2021-07-02');

    await page.getByText('Withdraw this event').click();
    await page.getByRole('textbox', { name: 'Why it is withdrawn' }).fill('Not needed.');
    await page.getByRole('button', { name: 'Withdraw the event' }).click();
    await expect(page.getByText('Readers do not see it.')).toBeVisible();
    await undoNewest(page, 'Needed after all.');
    await expect(page.getByText('Readers do not see it.')).toHaveCount(0);
  });
}

test('is the second editor of an event told, and loses nothing typed?', async ({ newVisitor }) => {
  const [first, second] = [await newVisitor(), await newVisitor({ javaScriptEnabled: false })];
  for (const page of [first, second]) {
    await signIn(page, editor, '/admin/events/2021-07-28-tianjin-meeting');
    await page
      .getByRole('textbox', { name: 'What happened' })
      .fill(page === first ? 'Talks in Tianjin' : 'Tianjin visit');
    await page.getByRole('textbox', { name: 'Why you change it' }).fill(page === first ? 'Shorter.' : 'Shorter still.');
  }
  await first.getByRole('button', { name: 'Save the event' }).click();
  await expect(first.getByRole('status')).toContainText('The fields are saved');
  await second.getByRole('button', { name: 'Save the event' }).click();
  await expect(second.getByText('Edda Editor changed this on 22 November 2026, 12:00 UTC')).toContainText('Shorter.');
  await expect(second.getByRole('textbox', { name: 'What happened' })).toHaveAccessibleDescription(
    'Edda Editor has: Talks in Tianjin',
  );
  await expect(second.getByRole('textbox', { name: 'What happened' })).toHaveValue('Tianjin visit');
  await second.getByRole('button', { name: 'Save mine all the same' }).click();
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Tianjin visit');
});

test('does a recorded silence stand with its actor, its issue and their statements, and go when it is undone?', async ({
  page,
  newVisitor,
}) => {
  await signIn(page, editor, '/admin/silences');
  await page.getByRole('combobox', { name: 'Whose stance' }).selectOption('Pakistan');
  await page
    .getByRole('combobox', { name: 'Toward what' })
    .selectOption('Charge of abuses against Uyghurs in Xinjiang');
  await page.getByRole('combobox', { name: 'What it was' }).selectOption('looked for, said nothing');
  await page.getByLabel('First day of the period').fill('2021-07-01');
  await page.getByLabel('Last day of the period').fill('2021-05-01');
  await page.getByRole('textbox', { name: 'Sources looked at' }).fill('Briefings of the foreign office.');
  await page.getByRole('button', { name: 'Record the silence' }).click();
  await expect(page.getByLabel('Last day of the period')).toHaveAccessibleDescription(
    'The period ends before it begins.',
  );
  await expect(page.getByRole('combobox', { name: 'Whose stance' })).toHaveValue('pakistan');
  await page.getByLabel('Last day of the period').fill('2021-07-31');
  await page.getByRole('button', { name: 'Record the silence' }).click();
  await expect(page.getByRole('status')).toContainText('It is recorded');
  await expectAccessible(page);

  const reader = await newVisitor();
  for (const address of [
    '/actors/pakistan',
    '/issues/xinjiang-abuses',
    '/statements?holder=pakistan&target=issue:xinjiang-abuses',
  ]) {
    await reader.goto(address);
    const silence = reader.getByRole('region', { name: 'Looked for and not found' });
    await expect(silence).toContainText('looked for, said nothing, 1–31 July 2021');
    await expect(silence).toContainText('Recorded by Edda Editor on 22 November 2026');
    await expectAccessible(reader);
  }
  await reader.goto('/groups/neighbours-of-afghanistan');
  await expect(reader.getByRole('region', { name: 'Charge of abuses' })).toContainText('1 looked for, said nothing');

  const silence = page.getByRole('region', { name: 'Looked for and not found' });
  await silence.getByText(/^Undo/).first().click();
  await silence.getByRole('textbox', { name: /^Why change/ }).fill('He spoke of it.');
  await silence.getByRole('button', { name: /^Undo change/ }).click();
  await expect(page.getByText('No silence is recorded.')).toBeVisible();
  await reader.goto('/actors/pakistan');
  await expect(reader.getByRole('region', { name: 'Looked for and not found' })).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false]) {
  test(
    'is a signed-out pin refused, noted, and without effect, ' + `${javaScriptEnabled ? 'with' : 'without'} scripts?`,
    async ({ newVisitor }) => {
      const page = await newVisitor({ javaScriptEnabled });
      await signIn(page, editor, '/admin/events');
      await fillEvent(page, { title: 'Sent without a session', source: 'Nowhere.' });
      await page.context().clearCookies();
      await page.getByRole('button', { name: 'Pin the event' }).click();
      await expect(page.getByText('You were not signed in, so nothing was changed.')).toBeVisible();
      const watching = await newVisitor();
      await signIn(watching, editor, '/admin/audit');
      await expect(watching.getByRole('row', { name: /action without a sign-in \S+ \d+$/ })).toHaveCount(1);
      await watching.goto('/admin/events');
      await expect(watching.getByText('Sent without a session')).toHaveCount(0);
    },
  );
}

test('may a coder pin events, gather groups or record silence?', async ({ page, watch }) => {
  watch.expectStatus(403);
  await signIn(page, coder, '/admin/events');
  await expect(page.getByText('Only an editor may pin events.')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Admin' }).getByRole('link', { name: 'Events' })).toHaveCount(0);
  for (const [address, said] of [
    ['/admin/groups', 'Only an editor may record groups.'],
    ['/admin/silences', 'Only an editor may record a silence.'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByText(said)).toBeVisible();
  }
});
