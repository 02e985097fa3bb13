import { expectAccessible } from '../support/accessible';
import { editor } from '@/lib/testing/site/accounts';
import { pasteAndRead } from '../support/article';
import { signIn } from '../support/sign-in';
import { expect, writingTest as test } from '../support/site';

const text = [
  'Crossings in question',
  '10 June 2021',
  '“The border crossings must stay open,” said Pakistan’s Foreign Minister Shah Mahmood Qureshi.',
].join('\n\n');

for (const javaScriptEnabled of [true, false]) {
  test(
    'does an issue an editor defines take stances of the next article, ' +
      `${javaScriptEnabled ? 'with scripts' : 'without scripts'}?`,
    async ({ newVisitor }) => {
      const page = await newVisitor({ javaScriptEnabled });
      await signIn(page, editor, '/admin/issues/new');
      const label = page.getByRole('textbox', { name: 'Label' });
      const proposition = page.getByRole('textbox', { name: 'Proposition' });
      await label.fill('Non interference');
      await proposition.fill('The border crossings with Afghanistan should stay open.');
      await page.getByRole('textbox', { name: 'Terms, one a line' }).fill('border crossings');
      await page.getByRole('combobox', { name: 'Actor 1 it bears on' }).selectOption('Islamic Republic of Afghanistan');
      await page.getByRole('button', { name: 'Record the issue' }).click();
      await expect(label).toHaveAccessibleDescription(/“Non-interference” is an issue already/);
      await expect(proposition).toHaveValue('The border crossings with Afghanistan should stay open.');
      await label.fill('Open border crossings');
      await page.getByRole('button', { name: 'Record the issue' }).click();
      await expect(page.getByRole('status')).toContainText('It is recorded');

      await pasteAndRead(page, text);
      await expect(page.getByRole('heading', { level: 2, name: /Qureshi/ })).toBeVisible();
      await expect(page.getByRole('list', { name: 'Stances' })).toContainText('Open border crossings');
    },
  );
}

test('does an editor who words a proposition anew say what becomes of its scores?', async ({ newVisitor }) => {
  const page = await newVisitor();
  await signIn(page, editor, '/admin/issues/taliban-role');
  await page.getByRole('textbox', { name: 'Proposition' }).fill('The Taliban should govern with others.');
  await page.getByRole('textbox', { name: 'Why you change it' }).fill('What is asked of them has moved on.');
  await page.getByRole('button', { name: 'Save the issue' }).click();
  await expect(page.getByRole('group', { name: 'Does its meaning change?' })).toHaveAccessibleDescription(
    /say whether its meaning changed/,
  );
  await page.getByRole('radio', { name: /Yes, it means something else now/ }).check();
  await page.getByRole('button', { name: 'Save the issue' }).click();
  await expect(page.getByRole('status')).toContainText('The fields are saved');
  await expect(page.getByRole('region', { name: 'To judge anew' }).getByRole('link')).toHaveCount(4);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Public page' }).click();
  await expect(
    page.getByText('Statements: 4 found, to be judged anew by the proposition’s new meaning.').first(),
  ).toBeVisible();
});
