import { expectAccessible } from '../support/accessible';
import { coder } from '@/lib/testing/site/accounts';
import { signIn } from '../support/sign-in';
import { expect, writingTest as test } from '../support/site';

test('can a score be confirmed by keyboard alone, and does the collection line count it?', async ({
  page,
  newVisitor,
}) => {
  await signIn(page, coder, '/admin/confirm');
  await expect(page.getByText('1 of 59 (0 checked by a person)')).toBeVisible();
  await expect(page.getByText('Keys, while one of these has the focus')).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('c');
  await expect(page.getByText('2 of 59 (1 checked by a person)')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Confirm' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 of 59 (2 checked by a person)')).toBeVisible();

  const reader = await newVisitor();
  await reader.goto('/');
  await expect(reader.getByRole('contentinfo').getByText('checked by a person: 2 of 59 stances')).toBeVisible();
  await expect(reader.getByRole('main').getByText('checked by a person: 2 of 59 stances')).toBeVisible();
});

test('can a score be skipped or changed by one key?', async ({ page }) => {
  await signIn(page, coder, '/admin/confirm');
  await expect(page.getByText('Keys, while one of these has the focus')).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByText('2 of 59 (0 checked by a person, 1 skipped)')).toBeVisible();
  await expect(page.getByText('Keys, while one of these has the focus')).toBeVisible();
  const target = await page.getByRole('heading', { level: 2 }).last().innerText();
  await page.keyboard.press('x');
  await expect(page.getByRole('heading', { name: 'Judge a statement' })).toBeVisible();
  await expect(page.getByRole('heading', { name: target, level: 2 })).toBeVisible();
  await expect(page.getByRole('radio', { name: /^−2/ })).toBeFocused();
});

test('can a score be confirmed without scripts?', async ({ newVisitor }) => {
  const page = await newVisitor({ javaScriptEnabled: false });
  await signIn(page, coder, '/admin/confirm');
  await page.getByRole('button', { name: 'Confirm' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('The score is confirmed');
  await expect(page.getByText('2 of 59 (1 checked by a person)')).toBeVisible();
});
