import { expectAccessible } from '../support/accessible';
import { editor } from '@/lib/testing/site/accounts';
import { pasteAndRead } from '../support/article';
import { typeOver } from '../support/fill';
import { signIn } from '../support/sign-in';
import { expect, writingTest as test } from '../support/site';

const text = [
  'Talks are to resume',
  '10 June 2021',
  '“The hasty withdrawal of foreign troops would hurt the peace process,” said the Strelsau Circle.',
].join('\n\n');

for (const javaScriptEnabled of [true, false]) {
  test(
    'is the next article read with a name an editor adds, ' +
      `${javaScriptEnabled ? 'with scripts' : 'without scripts'}?`,
    async ({ newVisitor }) => {
      const page = await newVisitor({ javaScriptEnabled });
      await signIn(page, editor, '/admin/actors');
      await page.getByLabel('Part of a name or an office').fill('pakis');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('main').getByRole('link', { name: 'Pakistan', exact: true }).click();

      const names = page.getByRole('textbox', { name: 'Other names, one a line' });
      const before = await names.inputValue();
      await typeOver(names, `${before}\nBeijing`);
      await page.getByRole('textbox', { name: 'Why you change it' }).fill('The press calls it so.');
      await page.getByRole('button', { name: 'Save the actor' }).click();
      await expect(names).toHaveAccessibleDescription(/“Beijing” is already a name of China/);
      if (javaScriptEnabled) await expectAccessible(page);

      await typeOver(names, `${before}\nStrelsau Circle`);
      await page.getByRole('button', { name: 'Save the actor' }).click();
      await expect(page.getByRole('status')).toContainText('The fields are saved');
      await expect(names).toHaveValue(/Strelsau Circle$/);
      await expect(page.getByRole('region', { name: 'History' }).getByText('The press calls it so.')).toBeVisible();

      await pasteAndRead(page, text);
      await expect(page.getByRole('heading', { level: 2, name: /Pakistan/ })).toBeVisible();
    },
  );
}

test('does a reader see what an editor adds about an actor?', async ({ page }) => {
  await signIn(page, editor, '/admin/actors/taliban');
  await page.getByRole('textbox', { name: 'Country code' }).fill('af');
  await page.getByRole('combobox', { name: 'Relation 2', exact: true }).selectOption('has the member');
  await page.getByRole('combobox', { name: 'Other actor of relation 2' }).selectOption('Abdul Ghani Baradar');
  await page.getByRole('textbox', { name: 'Note' }).fill('Took Kabul on 15 August 2021.');
  await page.getByRole('textbox', { name: 'Why you change it' }).fill('As the press has it.');
  await page.getByRole('button', { name: 'Save the actor' }).click();
  await expect(page.getByRole('textbox', { name: 'Country code' })).toHaveAccessibleDescription(
    /Only a state or a country/,
  );
  await expectAccessible(page);

  await page.getByRole('textbox', { name: 'Country code' }).fill('');
  await page.getByRole('button', { name: 'Save the actor' }).click();
  await expect(page.getByRole('status')).toContainText('The fields are saved');
  await page.getByRole('link', { name: 'Public page' }).click();
  await expect(page.getByText('Took Kabul on 15 August 2021.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Member: Abdul Ghani Baradar' })).toBeVisible();
});

test('is the next article read with what an editor takes a word for?', async ({ page }) => {
  await signIn(page, editor, '/admin/actors');
  await page.getByRole('link', { name: 'Words for offices' }).click();
  await page.getByRole('textbox', { name: 'Word' }).fill('Chief mandarin');
  await page.getByRole('combobox', { name: 'What it means' }).selectOption('foreign minister');
  await page.getByRole('textbox', { name: 'Why you set it' }).fill('The press writes so.');
  await page.getByRole('button', { name: 'Set the word' }).click();
  await expect(page.getByRole('region', { name: 'Set by editors' })).toContainText('chief mandarin');

  await pasteAndRead(page, text.replace('the Strelsau Circle', 'China’s chief mandarin'));
  await expect(page.getByRole('heading', { level: 2, name: /Wang Yi/ })).toBeVisible();
});
