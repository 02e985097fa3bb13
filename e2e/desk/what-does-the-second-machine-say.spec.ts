import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { editor } from '@/lib/testing/site/accounts';
import { article } from '@/lib/testing/site/article';
import { saveAndRead } from '../support/article';
import { outOfOrder, saying, secondMachineTest as test } from '../support/second-machine';
import { signIn } from '../support/sign-in';
import { expect } from '../support/site';

const [, , qureshi = '', lavrov = ''] = article.split('\n\n');
const invented = 'Russia will never host the peace talks.';

/** The answer comes when it comes, and the page is not told: it is read anew until the sentence stands there. */
async function untilSaid(page: Page, words: RegExp): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(words)).toBeVisible({ timeout: 500 });
  }).toPass();
}

test('what does the second machine say of a proposal, and what when it does not answer?', async ({ page, machine }) => {
  machine.answers(outOfOrder);
  await signIn(page, editor, '/admin/articles');
  await page.getByLabel('Text of the article').fill(article);
  await page.getByRole('button', { name: 'Read it' }).click();
  await saveAndRead(page, 'The Example');
  await untilSaid(page, /A second machine coder \(endpoint made-up, prompt 1\) answered with the error 500\./);
  await expect(page.getByRole('group', { name: /Second opinion/ })).toHaveCount(0);
  await expectAccessible(page);

  const settlement = 'issue:negotiated-settlement';
  machine.answers(
    saying(
      { quote: lavrov, speaker: 'sergei-lavrov', target: settlement, value: 2 },
      { quote: qureshi, speaker: 'pakistan', target: settlement, value: -1 },
      { quote: invented, speaker: 'russia', target: settlement, value: -2 },
    ),
  );
  await page.getByRole('button', { name: 'Ask it again' }).click();
  await untilSaid(page, /read 2 proposals too and found 0 more, refused: one quote that is not in the text\./);
  await expect(page.getByRole('button', { name: 'Ask it again' })).toHaveCount(0);

  const opinion = page.getByRole('group', { name: 'Second opinion by machine: endpoint made-up, prompt 1' });
  await page.getByRole('listitem').filter({ hasText: 'Sergei Lavrov' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 2, name: 'Sergei Lavrov' })).toBeVisible();
  await expect(opinion).toContainText(/not checked by a person.*The same speaker\..*A negotiated settlement the same/s);
  await page.getByRole('listitem').filter({ hasText: 'Qureshi' }).getByRole('link').click();
  await expect(opinion).toContainText(
    /Another speaker: Pakistan\..*A negotiated settlement another value.*It names no stance toward/s,
  );
  await expect(page.getByText(invented)).toHaveCount(0);
  await expectAccessible(page);
});
