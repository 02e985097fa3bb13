import { expectAccessible } from '../support/accessible';
import { coder, editor } from '@/lib/testing/site/accounts';
import { signIn } from '../support/sign-in';
import { expect, writingTest as test } from '../support/site';

const key = 'wang-2021-07-28-taliban-role';
const desk = `/admin/statements/${key}?target=issue:taliban-role`;

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts';

  test(`is a signed-out save refused, counted, and without effect, ${how}?`, async ({ newVisitor }) => {
    const page = await newVisitor({ javaScriptEnabled });
    await signIn(page, coder, desk);
    await page.getByRole('radio', { name: /^−2/ }).check();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Sent without a session.');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expect(page.getByText('You were not signed in, so nothing was changed.')).toBeVisible();

    const watching = await newVisitor();
    await signIn(watching, editor, '/admin/audit');
    await expect(watching.getByRole('row', { name: /action without a sign-in \S+ 1$/ })).toHaveCount(1);
    await expectAccessible(watching);
    await watching.goto(`/admin/statements/${key}`);
    await expect(watching.getByText('Sent without a session.')).toHaveCount(0);
  });
}

test('can somebody sign in and out without scripts, and is a wrong password told without telling who exists?', async ({
  newVisitor,
  watch,
}) => {
  watch.expectStatus(422);
  const page = await newVisitor({ javaScriptEnabled: false });
  for (const email of [coder.email, 'nobody@example.org']) {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('alert')).toHaveText('E-mail address or password is wrong.');
    await expect(page.getByLabel('E-mail address')).toHaveValue(email);
  }
  await signIn(page, coder, '/admin/statements?show=unchecked');
  await expect(page.getByRole('link', { name: 'Not checked by a person' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('status')).toHaveText('You are signed out.');
  await page.goto('/admin/confirm');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('may a coder do what is an editor’s?', async ({ page, watch }) => {
  watch.expectStatus(403);
  await signIn(page, coder, `/admin/statements/${key}`);
  await expect(page.getByRole('region', { name: 'History' }).getByText(/^Undo/)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Access log' })).toHaveCount(0);
  await page.goto(`/admin/statements/${key}/fields`);
  await expect(page.getByText('Only an editor may edit a statement’s fields.')).toBeVisible();
  await page.goto('/admin/audit');
  await expect(page.getByText('Only an editor may read the access log.')).toBeVisible();
});
