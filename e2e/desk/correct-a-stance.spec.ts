import { type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { coder, editor } from '@/lib/testing/site/accounts';
import { signIn } from '../support/sign-in';
import { expect, writingTest as test } from '../support/site';

const key = 'wang-2021-07-28-taliban-role';
const target = 'A recognised Taliban role';
const desk = `/admin/statements/${key}?target=issue:taliban-role`;
const dot = 'China, 28 July 2021, +1, A recognised Taliban role';
const since = 'not settled since 22 November 2026';

const cell = (counted: string): string => `China, ${target}: ${counted}`;

/**
 * What every reader sees of the score: the dot on the actor's picture, the cell of the overview, the statement's page.
 */
async function expectPublic(
  page: Page,
  shown: { readonly dot: string; readonly cell: string; readonly open: boolean },
): Promise<void> {
  await page.goto('/actors/china');
  await expect(page.getByRole('link', { name: shown.dot, exact: true })).toHaveCount(1);
  await page.goto('/');
  await expect(page.getByRole('link', { name: shown.cell, exact: true })).toHaveCount(1);
  await page.goto(`/statements/${key}`);
  await expect(page.getByRole('region', { name: 'Stance' }).getByText(since)).toHaveCount(shown.open ? 1 : 0);
}

async function judge(page: Page, value: RegExp, reason: string): Promise<void> {
  await page.getByRole('radio', { name: value }).check();
  await page.getByRole('textbox', { name: 'Reason' }).fill(reason);
}

async function undoNewest(page: Page, reason: string): Promise<void> {
  const newest = page.getByRole('region', { name: 'History' }).getByRole('listitem').first();
  await newest.getByText(/^Undo/).first().click();
  await newest.getByRole('textbox', { name: /^Why change/ }).fill(reason);
  await newest.getByRole('button', { name: /^Undo change/ }).click();
  await expect(newest).toContainText(`· ${reason}`);
  await expect(page.getByRole('status')).toContainText('The change is undone');
}

const asSeeded = { dot, cell: cell('2 statements: +1 3 June 2021; +1 28 July 2021'), open: false };
const asOpen = {
  dot: `${dot}, ${since}`,
  cell: cell('1 statement: +1 3 June 2021. not counted: 1 not settled (+1)'),
  open: true,
};
const asSettled = {
  dot: 'China, 28 July 2021, −1, A recognised Taliban role',
  cell: cell('2 statements: +1 3 June 2021; −1 28 July 2021'),
  open: false,
};

test(
  'what happens to a published stance when a coder disagrees, an editor settles it, and both are ' + 'taken back?',
  async ({ page: reader, newVisitor }) => {
    await expectPublic(reader, asSeeded);

    await test.step('a coder’s differing value opens the score', async () => {
      const page = await newVisitor();
      await signIn(page, coder, desk);
      await expect(page.getByRole('heading', { name: target, level: 2 })).toBeVisible();
      await expect(page.getByRole('checkbox', { name: /^Settle/ })).toHaveCount(0);
      await judge(page, /^−1/, 'He only expects it of them.');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByRole('status')).toContainText(since);
      await expectPublic(reader, asOpen);
      const newest = reader.getByRole('region', { name: 'History' }).getByRole('listitem').first();
      await expect(newest).toContainText('Cody Coder judged a stance');
      await expect(newest).toContainText(`${target}: −1`);
      await expectAccessible(page);
    });

    const page = await newVisitor();
    await test.step('an editor’s value with “settle” moves it', async () => {
      await signIn(page, editor);
      await page.getByRole('region', { name: 'Not settled' }).getByRole('link').click();
      await expect(page.getByRole('heading', { name: target, level: 2 })).toBeVisible();
      await judge(page, /^−1/, 'The coder is right.');
      await page.getByRole('checkbox', { name: /^Settle/ }).check();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByRole('status')).toContainText(`${target}: −1`);
      await expectPublic(reader, asSettled);
    });

    await test.step('undo restores both', async () => {
      await undoNewest(page, 'Not yet.');
      await expectPublic(reader, asOpen);
      const second = page
        .getByRole('region', { name: 'History' })
        .getByRole('listitem')
        .filter({ hasText: 'Cody Coder judged a stance' });
      await second.getByText(/^Undo/).first().click();
      await second.getByRole('textbox', { name: /^Why change/ }).fill('A slip.');
      await second.getByRole('button', { name: /^Undo change/ }).click();
      await expect(second).toContainText('undone by change');
      await expectPublic(reader, asSeeded);
    });

    await test.step('an undo can be undone', async () => {
      await undoNewest(page, 'It was no slip.');
      await expectPublic(reader, asOpen);
      await expectAccessible(page);
    });
  },
);

test('can a coder add a target and withdraw it again, by keyboard alone?', async ({ page }) => {
  await signIn(page, coder, `/admin/statements/${key}`);
  await page.getByRole('combobox', { name: 'Add a target' }).focus();
  await page.keyboard.type('Paki');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Pakistan', level: 2 })).toBeVisible();
  await expect(page.getByText('Keys, in this form')).toBeVisible();
  await page.keyboard.press('4');
  await expect(page.getByRole('radio', { name: /^\+1/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Named 1 time.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status')).toContainText('Pakistan: not settled');
  await page.getByRole('radio', { name: /^\+1/ }).focus();
  await page.keyboard.press('0');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status')).toContainText('Pakistan: no score');
});

test('does the form keep what was typed when it is refused, without scripts too?', async ({ newVisitor }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await newVisitor({ javaScriptEnabled });
    await signIn(page, coder, desk);
    await judge(page, /^−2/, '   ');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Give the reason in one line.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveAccessibleDescription(
      'Give the reason in one line.',
    );
    await expect(page.getByRole('radio', { name: /^−2/ })).toBeChecked();
    await judge(page, /^−2/, 'Now with a reason.');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('status')).toContainText('Your judgement is saved');
  }
});
