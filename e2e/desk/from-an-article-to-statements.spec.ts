import { expectAccessible } from '../support/accessible';
import { editor } from '@/lib/testing/site/accounts';
import { article } from '@/lib/testing/site/article';
import { acceptByKey, pasteAndRead, saveAndRead } from '../support/article';
import { signIn } from '../support/sign-in';
import { expect, writingTest as test } from '../support/site';

test('a pasted article becomes checked statements by keyboard: accept, fix, reject, take back', async ({
  page,
  newVisitor,
}) => {
  await signIn(page, editor);
  await page.goto('/admin/articles');
  await page.getByLabel('Text of the article').fill(article);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expectAccessible(page);
  await saveAndRead(page, 'The Example');
  await expectAccessible(page);

  // Nothing of it is public yet.
  const reader = await newVisitor();
  await reader.goto('/articles');
  await expect(reader.getByText('Neighbours weigh in')).toHaveCount(0);

  const list = page.getByRole('listitem');
  await acceptByKey(page, 'Sergei Lavrov');
  await expect(page.getByText(/, 1 decided/)).toBeVisible();

  await list.filter({ hasText: 'Qureshi' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 2, name: /Qureshi/ })).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('e');
    await expect(page.getByRole('heading', { name: 'Edit a proposal' })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expectAccessible(page);
  await page.getByLabel('Speaker', { exact: true }).selectOption({ label: 'Pakistan' });
  await page.getByLabel('Speaker', { exact: true }).press('Tab');
  await page.getByRole('button', { name: 'Accept as corrected' }).press('Enter');
  await expect(page.getByText(/, 2 decided/)).toBeVisible();

  // Until its scripts are there, a page knows no keys.
  await expect(async () => {
    await page.keyboard.press('r');
    await expect(page.getByLabel(/^Why it is rejected/)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type('Said already, elsewhere.');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/, 3 decided/)).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText(/, 2 decided/)).toBeVisible();

  // Whom nobody had recorded is recorded with office and state by the same key.
  await acceptByKey(page, 'Jane Doe');
  await reader.goto('/actors/jane-doe');
  await expect(reader.getByText(/Foreign Minister/).first()).toBeVisible();
  await expect(reader.getByRole('link', { name: 'Ruritania' }).first()).toBeVisible();

  await reader.goto('/actors/russia');
  await reader
    .getByRole('link', { name: /Russia supports the peace talks/ })
    .first()
    .click();
  await expect(
    reader
      .getByText(
        '“Russia supports the peace talks and is ready to host them,” Russian Foreign Minister Sergei Lavrov told',
      )
      .first(),
  ).toBeVisible();
  await reader.goto('/statements?speaker=pakistan');
  await expect(reader.getByText(/hasty withdrawal of foreign troops/).first()).toBeVisible();
  // The article shows the paragraphs that hold evidence, not the others.
  await reader.goto('/articles');
  await reader.getByRole('link', { name: /Neighbours weigh in/ }).click();
  await expect(reader.getByText(/ready to host them/).first()).toBeVisible();
  await expect(reader.getByText(/according to a statement of its foreign ministry/)).toHaveCount(0);
});

test('an uploaded file is read the same way, and one that can’t be read says why', async ({ page }) => {
  await signIn(page, editor);
  await page.goto('/admin/articles');
  const upload = page.getByRole('form', { name: 'Upload an article' });
  await upload
    .getByLabel('File')
    .setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no pdf at all') });
  await upload.getByRole('button', { name: 'Upload it' }).click();
  await expect(upload.getByText(/no \.pdf file that can be read/)).toBeVisible();
  await upload
    .getByLabel('File')
    .setInputFiles({ name: 'story.txt', mimeType: 'text/plain', buffer: Buffer.from(article) });
  await upload.getByRole('button', { name: 'Upload it' }).click();
  await saveAndRead(page, 'The Example');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('what another outlet reports again is added to the statement held already, and counts once', async ({
  page,
  newVisitor,
}) => {
  const text = [
    'Minister warns of haste',
    '18 May 2021',
    'Chinese Foreign Minister Wang Yi told his Pakistani counterpart Shah Mahmood Qureshi on Sunday ' +
      'that the “hasty withdrawal” of US troops from Afghanistan had severely affected the peace process ' +
      'and negatively impacted regional stability.',
  ].join('\n\n');
  await signIn(page, editor);
  await pasteAndRead(page, text);
  const same = page.getByRole('form', { name: 'The same utterance' });
  await expect(same.getByText(/This may be said already/)).toBeVisible();
  await expect(page.getByRole('button', { name: /Accept as new/ })).toBeVisible();
  await expectAccessible(page);
  const statement = await same.getByRole('link').getAttribute('href');
  await same.getByRole('button', { name: /Add as a report of it/ }).click();
  await expect(page.getByRole('status')).toHaveText(/a further report of a statement/);

  const reader = await newVisitor();
  await reader.goto(statement ?? '');
  await expect(reader.getByText(/had severely affected the peace process/).first()).toBeVisible();
  await expect(
    reader.getByText(/One utterance in 3 reports, each one outlet’s wording: it counts once/).first(),
  ).toBeVisible();
});

test('twenty proposals are reviewed with one key each', async ({ page }, testInfo) => {
  const names = [
    'Russia',
    'Iran',
    'India',
    'Turkey',
    'Germany',
    'France',
    'Italy',
    'Spain',
    'Japan',
    'Canada',
    'Norway',
    'Sweden',
    'Brazil',
    'Egypt',
    'Qatar',
    'Kuwait',
    'Oman',
    'Poland',
    'Greece',
    'Portugal',
  ];
  const more = [
    'would send an envoy',
    'had a room for them',
    'looked forward to a round in Delhi',
    'paid for the travel of delegates',
    'saw no other way',
    'needed women at the table',
    'trusted the mediators',
    'had no haste',
    'followed every step',
    'knew both sides',
    'kept its embassy open',
    'was in touch with all parties',
    'had waited for this day',
    'had no troops to send',
    'shared much with its neighbours',
    'gave money for roads',
    'spoke with Kabul every week',
    'owed the host much',
    'wished the delegates well',
    'would report to its parliament',
  ];
  const text = [
    'Many speak up for talks',
    '10 June 2021',
    ...names.map((name, index) => `${name} welcomed the peace talks on Wednesday, saying it ${more[index] ?? ''}.`),
  ].join('\n\n');
  await signIn(page, editor);
  await pasteAndRead(page, text);
  await expect(page.getByText(/\b20 to review, 0 decided/)).toBeVisible();
  let presses = 0;
  const begun = performance.now();
  for (let decided = 1; decided <= names.length; decided += 1) {
    await page.keyboard.press('a');
    presses += 1;
    await expect(page.getByText(new RegExp(`, ${decided} decided`))).toBeVisible();
  }
  const seconds = (performance.now() - begun) / 1000;
  testInfo.annotations.push({
    type: 'keys',
    description:
      `${names.length} proposals reviewed with ${presses / names.length} key presses ` +
      `and ${(seconds / names.length).toFixed(2)} s each`,
  });
  process.stdout.write(`${testInfo.annotations.at(-1)?.description ?? ''}\n`);
  expect(presses / names.length).toBeLessThanOrEqual(2);
});

test('many proposals are accepted by one act, and taken back by one', async ({ page }) => {
  await signIn(page, editor, '/admin/articles');
  await page.getByLabel('Text of the article').fill(article);
  await page.getByRole('button', { name: 'Read it' }).click();
  await saveAndRead(page, 'The Example');
  await page.getByText('Accept many at once').click();
  await page.getByLabel('At least how sure, in per cent').fill('50');
  await page.getByRole('button', { name: 'Accept these' }).click();
  await expect(page.getByRole('status')).toHaveText(/The proposals are statements now \(change \d+\)\./);
  // Somebody met for the first time is looked at alone.
  await expect(page.getByText(/\b1 to review, 3 decided/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Jane Doe' })).toBeVisible();
  await page.getByRole('button', { name: /Take back your last decision/ }).click();
  await expect(page.getByText(/\b4 to review, 0 decided/)).toBeVisible();
});
