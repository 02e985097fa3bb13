import { type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { coder, editor, otherCoder } from '@/lib/testing/site/accounts';
import { signIn } from '../support/sign-in';
import { expect, writingTest as test } from '../support/site';

const key = 'wang-2021-07-28-taliban-role';
const fields = `/admin/statements/${key}/fields`;
const desk = `/admin/statements/${key}?target=issue:taliban-role`;

async function fillFields(page: Page, venue: string, reason: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Venue' }).fill(venue);
  await page.getByRole('textbox', { name: 'Why you change it' }).fill(reason);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts';

  test(`is the second editor of the same fields told, and loses nothing typed, ${how}?`, async ({ newVisitor }) => {
    const [first, second] = [await newVisitor(), await newVisitor({ javaScriptEnabled })];
    await signIn(first, editor, fields);
    await signIn(second, editor, fields);
    await fillFields(first, 'Tianjin, a hotel', 'The hotel is named.');
    await fillFields(second, 'Tianjin, the guest house', 'It was the guest house.');
    await second.getByRole('combobox', { name: 'Modality' }).selectOption('assertion');
    await first.getByRole('button', { name: 'Save the fields' }).click();
    await expect(first.getByRole('status')).toContainText('The fields are saved');

    await second.getByRole('button', { name: 'Save the fields' }).click();
    await expect(second.getByText('Edda Editor changed this on 22 November 2026, 12:00 UTC')).toContainText(
      'The hotel is named.',
    );
    await expect(second.getByRole('textbox', { name: 'Venue' })).toHaveAccessibleDescription(
      'Edda Editor has: Tianjin, a hotel',
    );
    await expect(second.getByRole('textbox', { name: 'Venue' })).toHaveValue('Tianjin, the guest house');
    await expect(second.getByRole('combobox', { name: 'Modality' })).toHaveValue('asserted');
    await expect(second.getByRole('textbox', { name: 'Why you change it' })).toHaveValue('It was the guest house.');
    if (javaScriptEnabled) await expectAccessible(second);

    await second.getByRole('button', { name: 'Save mine all the same' }).click();
    await expect(second.getByRole('status')).toContainText('The fields are saved');
    await first.goto(fields);
    await expect(first.getByRole('textbox', { name: 'Venue' })).toHaveValue('Tianjin, the guest house');
  });

  test(`is the second editor who settles the same score told, ${how}?`, async ({ newVisitor }) => {
    const [first, second] = [await newVisitor(), await newVisitor({ javaScriptEnabled })];
    for (const page of [first, second]) {
      await signIn(page, editor, desk);
      await page.getByRole('radio', { name: page === first ? /^\+2/ : /^0/ }).check();
      await page.getByRole('textbox', { name: 'Reason' }).fill(page === first ? 'Plain backing.' : 'Takes no side.');
      await page.getByRole('checkbox', { name: /^Settle/ }).check();
    }
    await first.getByRole('button', { name: 'Save' }).click();
    await expect(first.getByRole('status')).toContainText('A recognised Taliban role: +2');

    await second.getByRole('button', { name: 'Save' }).click();
    await expect(second.getByText('Edda Editor changed this on 22 November 2026, 12:00 UTC')).toContainText(
      'Plain backing.',
    );
    await expect(second.getByRole('radio', { name: /^0/ })).toBeChecked();
    await expect(second.getByRole('textbox', { name: 'Reason' })).toHaveValue('Takes no side.');
    await expect(second.getByRole('checkbox', { name: /^Settle/ })).toBeChecked();
    await second.getByRole('button', { name: 'Save mine all the same' }).click();
    await expect(second.getByRole('status')).toContainText('A recognised Taliban role: 0');
  });
}

test('do the judgements of two coders ever collide?', async ({ newVisitor }) => {
  const [first, second] = [await newVisitor(), await newVisitor()];
  await signIn(first, coder, desk);
  await signIn(second, otherCoder, desk);
  for (const page of [first, second]) {
    await page.getByRole('radio', { name: page === first ? /^\+2/ : /^−2/ }).check();
    await page.getByRole('textbox', { name: 'Reason' }).fill('My own reading.');
  }
  await Promise.all([first, second].map((page) => page.getByRole('button', { name: 'Save' }).click()));
  for (const page of [first, second]) await expect(page.getByRole('status')).toContainText('Your judgement is saved');
  await first.goto(`/statements/${key}`);
  for (const name of ['Cody Coder', 'Cora Coder']) {
    await expect(first.getByRole('region', { name: 'Stance' }).getByText(name)).toHaveCount(1);
  }
});
