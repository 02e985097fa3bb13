import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { editor } from '@/lib/testing/site/accounts';
import { acceptByKey } from '../support/article';
import { Press } from '../support/press';
import { startSite } from '@/lib/testing/site/server';
import { signIn } from '../support/sign-in';
import { expect, writingTest } from '../support/site';
import { workOnce } from '../support/worker';

const test = writingTest.extend<{ press: Press }>({
  press: async ({}, use) => {
    const press = new Press();
    await press.open();
    await use(press);
    press.close();
  },
  ownSite: async ({ press }, use) => {
    const site = await startSite({ ALLOW_LOCAL_ADDRESSES: press.host });
    await use(site);
    await site.stop();
  },
});

async function fetchIt(page: Page, address: string): Promise<void> {
  await page.goto('/admin/articles');
  await page.getByLabel('Address of the article').fill(address);
  await page.getByRole('button', { name: 'Fetch it' }).click();
}

/** On the page that shows what was found: saves, then accepts the proposal by the foreign minister. */
async function saveAndAccept(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save and read' }).click();
  await expect(page.getByText(/\d+ to review, 0 decided/)).toBeVisible();
  await acceptByKey(page, 'Sergei Lavrov');
}

test('an article at an address becomes a statement with its evidence, and its next version shows what changed', async ({
  page,
  press,
  newVisitor,
}) => {
  await signIn(page, editor);
  await fetchIt(page, press.address('/story?utm_source=mail'));
  await expect(page.getByRole('heading', { name: 'Check an article' })).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('Ministers speak up for talks');
  await expect(page.getByLabel('Outlet')).toHaveValue('The Press');
  await expect(page.getByLabel('Published on')).toHaveValue('2021-06-10');
  await expect(page.getByLabel('How the day is known')).toHaveValue('as the page says of itself');
  await expect(page.getByText('Anna Example, as the page says of itself')).toBeVisible();
  await expect(page.getByText(/photo of last year|Share this story|All rights reserved/)).toHaveCount(0);
  await expectAccessible(page);
  await saveAndAccept(page);

  const reader = await newVisitor();
  await reader.goto('/actors/russia');
  await reader
    .getByRole('link', { name: /Russia supports the peace talks/ })
    .first()
    .click();
  await expect(reader.getByText(new RegExp(press.quotes.first)).first()).toBeVisible();
  await reader.goto('/articles');
  await reader.getByRole('link', { name: /Ministers speak up for talks/ }).click();
  await expect(reader.getByText(new RegExp(press.quotes.first)).first()).toBeVisible();

  press.quote = press.quotes.second;
  await fetchIt(page, press.address('/story'));
  await expect(page.getByText(/an earlier version of this article/)).toBeVisible();
  await expect(page.getByRole('insertion').filter({ hasText: 'will' })).toBeVisible();
  await expect(page.getByRole('deletion').filter({ hasText: 'is ready to' })).toBeVisible();
  await expectAccessible(page);
});

test('an address that can’t be fetched says why at the field, and stays there', async ({ page, press }) => {
  await signIn(page, editor);
  for (const [address, words] of [
    ['news.example/story', /Give the whole address/],
    ['ftp://news.example/story', /begin with ftp: are not fetched/],
    ['http://me:word@news.example/', /holds a name or a password/],
    ['http://localhost:9/', /localhost:9 is not on the open Internet|localhost is not on the open Internet/],
    ['http://2130706433/', /127\.0\.0\.1 is not on the open Internet/],
    [press.address('/inside'), /169\.254\.169\.254 is not on the open Internet/],
    [press.address('/large'), /more than 5 MB/],
    [press.address('/film'), /of the type video\/mp4/],
    [press.address('/nowhere'), /nothing at this address/],
  ] as const) {
    await fetchIt(page, address);
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByLabel('Address of the article')).toHaveValue(address);
  }
  await expectAccessible(page);
});

test('a feed is followed, brings its articles once, and nothing of them is public before a person accepts it', async ({
  page,
  press,
  ownSite,
  newVisitor,
}) => {
  await signIn(page, editor);
  await page.goto('/admin/articles/feeds');
  await page.getByLabel('Address of the feed').fill(press.address('/story'));
  await page.getByRole('button', { name: 'Follow it' }).click();
  await expect(page.getByText(/is no RSS, Atom or JSON feed/)).toBeVisible();
  await page.getByLabel('Address of the feed').fill(press.address('/feed'));
  await page.getByRole('button', { name: 'Follow it' }).click();
  await expect(page.getByRole('status')).toHaveText(/“The Press: world” is followed now: 1 article to be fetched/);
  await expectAccessible(page);

  expect(await workOnce(ownSite, { ALLOW_LOCAL_ADDRESSES: press.host })).toMatch(
    /The Press: world \(.*\/feed\): 1 article waits for a check\./,
  );
  expect(await workOnce(ownSite, { ALLOW_LOCAL_ADDRESSES: press.host })).toBe('No feed is due.\n');
  await page.getByRole('button', { name: 'Look now: The Press: world' }).click();
  await expect(page.getByRole('status')).toHaveText(/“The Press: world”: nothing new\./);

  const reader = await newVisitor();
  await reader.goto('/articles');
  await expect(reader.getByText('Talks find a host')).toHaveCount(0);
  await page.getByRole('link', { name: 'Articles that wait for a check' }).click();
  await page.getByRole('link', { name: /^Talks find a host, The Press, brought by a feed/ }).click();
  await saveAndAccept(page);
  await reader.goto('/actors/russia');
  await reader
    .getByRole('link', { name: /Russia supports the peace talks/ })
    .first()
    .click();
  await expect(reader.getByText(new RegExp(press.quotes.second)).first()).toBeVisible();

  await page.goto('/admin/articles/feeds');
  press.isFeedGone = true;
  await page.getByRole('button', { name: 'Look now: The Press: world' }).click();
  await expect(
    page.getByText(/The feed has been gone \(410\) since .* It is not asked again until somebody starts it again\./),
  ).toBeVisible();
  expect(await workOnce(ownSite, { ALLOW_LOCAL_ADDRESSES: press.host })).toBe('No feed is due.\n');
  press.isFeedGone = false;
  await page.getByRole('button', { name: 'Start again: The Press: world' }).click();
  await expect(page.getByRole('button', { name: 'Look now: The Press: world' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop following: The Press: world' }).click();
  await expect(page.getByText('No feed is followed.')).toBeVisible();
});
