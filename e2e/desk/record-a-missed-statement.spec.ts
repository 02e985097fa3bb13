import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { editor } from '@/lib/testing/site/accounts';
import { pasteAndRead } from '../support/article';
import { signIn } from '../support/sign-in';
import { expect, writingTest as test } from '../support/site';

const missed = 'Pakistan, for its part, sees no reason to hurry.';
const text = [
  'Neighbours weigh in on the withdrawal',
  '10 June 2021',
  'Russia welcomed the peace talks on Wednesday, saying it had a room for them.',
  `Nobody in the capital lost sleep over it. ${missed} Nobody sleeps.`,
  'The delegates went home late. Nobody sleeps.',
].join('\n\n');

/** What else a statement needs, chosen by hand. */
async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Speaker', { exact: true }).selectOption({ label: 'Pakistan' });
  await page.getByLabel('Principal 1', { exact: true }).selectOption({ label: 'Pakistan' });
  await page.getByLabel('Target 1').selectOption({ label: 'Pace and manner of the U.S.–NATO withdrawal' });
  await page.getByLabel('Value 1').selectOption('-1');
  await page.getByLabel('Summary').fill('Pakistan sees no reason to hurry.');
}

test(
  'can a reader’s missed sentence be recorded from the article? ' +
    'Selected in the text, it leads from the actor to its words',
  async ({ page, newVisitor }) => {
    await signIn(page, editor);
    await pasteAndRead(page, text);
    await page.getByRole('link', { name: 'Record a statement' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Record a statement');
    await expectAccessible(page);
    // Until its scripts are there, a page takes nothing over.
    await expect(async () => {
      await page.getByRole('region', { name: 'Text of the article' }).evaluate((region, words) => {
        const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1;
          if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
        }
      }, missed);
      await expect(page.getByLabel('The words, as they stand in the article')).toHaveValue(missed, { timeout: 500 });
    }).toPass();
    await fillIn(page);
    await page.getByRole('button', { name: 'Record the statement' }).click();
    await expect(page.getByRole('status')).toHaveText(/It is recorded/);

    const reader = await newVisitor();
    await reader.goto('/actors/pakistan');
    await reader.getByRole('link', { name: 'Pakistan sees no reason to hurry.' }).first().click();
    await expect(reader.getByText(missed).first()).toBeVisible();
    await reader.goto('/articles');
    await reader.getByRole('link', { name: /Neighbours weigh in/ }).click();
    await expect(reader.getByRole('link', { name: missed })).toBeVisible();
  },
);

test('can it without scripts? What was typed is kept, and which of several places is asked', async ({
  page,
  newVisitor,
}) => {
  const plain = await newVisitor({ javaScriptEnabled: false });
  await signIn(page, editor);
  await pasteAndRead(page, text);
  await expect(page.getByText(/\d+ to review, 0 decided/)).toBeVisible();
  await signIn(plain, editor, '/admin/articles');
  await plain.getByRole('link', { name: /Record a statement of Neighbours weigh in/ }).click();
  const words = plain.getByLabel('The words, as they stand in the article');
  await words.fill('Nobody dreams.');
  await fillIn(plain);
  await plain.getByRole('button', { name: 'Record the statement' }).click();
  await expect(plain.getByText(/These words are not in the stored text/)).toBeVisible();
  await expect(plain.getByLabel('Value 1')).toHaveValue('-1');
  await words.fill('Nobody sleeps.');
  await plain.getByRole('button', { name: 'Record the statement' }).click();
  await plain.getByRole('radio').last().check();
  await plain.getByRole('button', { name: 'Record the statement' }).click();
  await expect(plain.getByRole('status')).toHaveText(/It is recorded/);
  await words.fill('Russia welcomed the peace talks on Wednesday, saying it had a room for them.');
  await fillIn(plain);
  await plain.getByRole('button', { name: 'Record the statement' }).click();
  await expect(plain.getByText(/These words are proposed and wait for review/)).toBeVisible();
  await plain.getByRole('link', { name: 'Open the proposal' }).click();
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('Edit a proposal');
});
